import { DateInput } from '#components/ui/date-input.tsx';
import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import type { Problem } from '#lib/domain/problems.ts';
import { TRAIL_ACTION_NAMES, TRAIL_ACTIONS } from '#lib/domain/trail/actions.ts';
import { type TrailFilter, trailQuery } from '#lib/domain/trail/trail-filter.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type TrailFiltersProps = {
  filter: TrailFilter;
  problems: readonly Problem[];
  people: readonly { id: string; name: string }[];
  /** The two dates as they were typed, whether they make a date or not. */
  typedDates: Readonly<Record<'from' | 'to', { day: string; month: string; year: string }>>;
};

/** Narrows the trail by who, what and when. */
export function TrailFilters({ filter, problems, people, typedDates }: TrailFiltersProps) {
  return (
    <FilterPanel action={paths.trail()} chosen={chosenOf(filter, people)} clearHref={paths.trail()}>
      <Select
        name="person"
        label="Who"
        options={[
          { value: '', text: 'Everybody' },
          ...people.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        defaultValue={filter.personId ?? ''}
      />
      <Select
        name="action"
        label="What"
        options={[
          { value: '', text: 'Everything' },
          ...TRAIL_ACTION_NAMES.map((name) => ({ value: name, text: TRAIL_ACTIONS[name] })),
        ]}
        defaultValue={filter.action ?? ''}
      />
      {(['from', 'to'] as const).map((name) => (
        <DateInput
          key={name}
          id={name}
          namePrefix={name}
          legend={name === 'from' ? 'From' : 'To'}
          defaultValues={typedDates[name]}
          error={problems.find(({ field }) => field === name)?.message}
        />
      ))}
    </FilterPanel>
  );
}

function chosenOf(filter: TrailFilter, people: TrailFiltersProps['people']) {
  const { personId, action, from, to } = filter;
  const without = (part: Partial<TrailFilter>) =>
    paths.trail(trailQuery({ ...filter, before: undefined, ...part }));
  const name = people.find(({ id }) => id === personId)?.name;
  return [
    ...(name ? [{ text: name, removeHref: without({ personId: undefined }) }] : []),
    ...(action ? [{ text: TRAIL_ACTIONS[action], removeHref: without({ action: undefined }) }] : []),
    ...(from ? [{ text: `From ${dateInWords(from)}`, removeHref: without({ from: undefined }) }] : []),
    ...(to ? [{ text: `To ${dateInWords(to)}`, removeHref: without({ to: undefined }) }] : []),
  ];
}
