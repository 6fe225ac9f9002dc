import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { WORD_SOURCE_NAMES, WORD_SOURCES } from '#lib/domain/words/word-sources.ts';
import { chosenWords, RELEASE_STATES, type WordsFilter } from '#lib/domain/words/words-filter.ts';
import { OUTCOME_CHOICES, outcomeChoice } from '#lib/domain/words/written-words.ts';
import { paths } from '#lib/paths.ts';

type WordsFiltersProps = { cycleId: string; tool: ToolDefinition; filter: WordsFilter };

/** Narrows the words of a cycle by key area, who wrote them, the outcome they stand at and whether they were released. */
export function WordsFilters({ cycleId, tool, filter }: WordsFiltersProps) {
  const { area, source, outcome, state } = filter;
  return (
    <FilterPanel
      action={paths.words(cycleId)}
      chosen={chosenOf(cycleId, tool, filter)}
      clearHref={paths.words(cycleId)}
    >
      <Select
        name="area"
        label="Key area"
        options={[
          { value: '', text: 'Every question' },
          ...tool.keyAreas.map(({ id, label }) => ({ value: id, text: label })),
        ]}
        defaultValue={area ?? ''}
      />
      <Select
        name="source"
        label="Who wrote it"
        options={[
          { value: '', text: 'Everybody' },
          ...WORD_SOURCE_NAMES.map((value) => ({ value, text: WORD_SOURCES[value].label })),
        ]}
        defaultValue={source ?? ''}
      />
      <Select
        name="outcome"
        label="Outcome"
        options={[{ value: '', text: 'Any outcome' }, ...OUTCOME_CHOICES]}
        defaultValue={outcome ?? ''}
      />
      <Select
        name="state"
        label="Released"
        options={[
          { value: '', text: 'Released or not' },
          { value: 'released', text: RELEASE_STATES.released },
          { value: 'kept', text: RELEASE_STATES.kept },
        ]}
        defaultValue={state ?? ''}
      />
    </FilterPanel>
  );
}

function chosenOf(cycleId: string, tool: ToolDefinition, filter: WordsFilter) {
  const { area, source, outcome, state } = filter;
  const without = (part: Partial<WordsFilter>) => paths.words(cycleId, chosenWords({ ...filter, ...part }));
  const label = tool.keyAreas.find(({ id }) => id === area)?.label ?? area;
  return [
    ...(label ? [{ text: label, removeHref: without({ area: undefined }) }] : []),
    ...(source ? [{ text: WORD_SOURCES[source].label, removeHref: without({ source: undefined }) }] : []),
    ...(outcome ? [{ text: outcomeChoice(outcome), removeHref: without({ outcome: undefined }) }] : []),
    ...(state ? [{ text: RELEASE_STATES[state], removeHref: without({ state: undefined }) }] : []),
  ];
}
