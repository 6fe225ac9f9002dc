import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import type { ReadinessTool } from '#lib/domain/readiness/auditor-readiness.ts';
import {
  READINESS_SHOW_NAMES,
  READINESS_SHOWS,
  type ReadinessFilter,
  readinessQuery,
} from '#lib/domain/readiness/readiness-filter.ts';
import { paths } from '#lib/paths.ts';

type ReadinessFiltersProps = { filter: ReadinessFilter; tools: readonly ReadinessTool[] };

/** Narrows the auditors to one tool, and to those who need training for it. */
export function ReadinessFilters({ filter, tools }: ReadinessFiltersProps) {
  const { tool, show } = filter;
  const without = (part: Partial<ReadinessFilter>) =>
    paths.readiness(readinessQuery({ ...filter, page: 1, ...part }));
  const chosenTool = tools.find(({ slug }) => slug === tool);
  const chosen = [
    ...(chosenTool ? [{ text: chosenTool.title, removeHref: without({ tool: undefined }) }] : []),
    ...(show ? [{ text: READINESS_SHOWS[show].label, removeHref: without({ show: undefined }) }] : []),
  ];
  return (
    <div className="app-filter-above">
      <FilterPanel action={paths.readiness()} chosen={chosen}>
        <Select
          name="tool"
          label="Tool"
          options={[
            { value: '', text: 'The tools in use' },
            ...tools.map(({ slug, title }) => ({ value: slug, text: title })),
          ]}
          defaultValue={chosenTool?.slug ?? ''}
        />
        <Select
          name="show"
          label="Auditors"
          options={[
            { value: '', text: 'Everyone' },
            ...READINESS_SHOW_NAMES.map((name) => ({ value: name, text: READINESS_SHOWS[name].label })),
          ]}
          defaultValue={show ?? ''}
        />
      </FilterPanel>
    </div>
  );
}
