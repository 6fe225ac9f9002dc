import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import { type ConcernFilter, concernQuery } from '#lib/domain/concerns/concern-filter.ts';
import { CONCERN_LEVEL_NAMES, CONCERN_LEVELS } from '#lib/domain/concerns/level.ts';
import { CONCERN_STATE_NAMES, CONCERN_STATES } from '#lib/domain/concerns/state.ts';
import { paths } from '#lib/paths.ts';

/** Narrows the log of concerns by how grave they are and where they are. */
export function ConcernFilters({ filter }: { filter: ConcernFilter }) {
  const { level, state, cycle } = filter;
  return (
    <div className="app-filter-above">
      <FilterPanel action={paths.concerns()} chosen={chosenOf(filter)} clearHref={paths.concerns()}>
        <Select
          name="level"
          label="How grave"
          options={[
            { value: '', text: 'Red and amber' },
            ...CONCERN_LEVEL_NAMES.map((value) => ({ value, text: CONCERN_LEVELS[value].label })),
          ]}
          defaultValue={level ?? ''}
        />
        <Select
          name="state"
          label="State"
          options={[
            { value: '', text: 'Any state' },
            ...CONCERN_STATE_NAMES.map((value) => ({ value, text: CONCERN_STATES[value].label })),
          ]}
          defaultValue={state ?? ''}
        />
        {cycle ? <input type="hidden" name="cycle" value={cycle} /> : null}
      </FilterPanel>
    </div>
  );
}

function chosenOf(filter: ConcernFilter) {
  const { level, state, cycle } = filter;
  const without = (part: Partial<ConcernFilter>) =>
    paths.concerns(concernQuery({ ...filter, page: 1, ...part }));
  return [
    ...(level ? [{ text: CONCERN_LEVELS[level].label, removeHref: without({ level: undefined }) }] : []),
    ...(state ? [{ text: CONCERN_STATES[state].label, removeHref: without({ state: undefined }) }] : []),
    ...(cycle ? [{ text: 'One cycle', removeHref: without({ cycle: undefined }) }] : []),
  ];
}
