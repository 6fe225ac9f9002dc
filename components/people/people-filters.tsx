import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { type PeopleFilter, peopleQuery } from '#lib/domain/people/people-filter.ts';
import { OPEN_ROLES, ROLES } from '#lib/domain/people/roles.ts';
import { paths } from '#lib/paths.ts';

/** Narrows the list of people by words and by role. */
export function PeopleFilters({ filter }: { filter: PeopleFilter }) {
  const { role, words } = filter;
  const without = (part: Partial<PeopleFilter>) => paths.people(peopleQuery({ ...filter, page: 1, ...part }));
  const chosen = [
    ...(words ? [{ text: `“${words}”`, removeHref: without({ words: undefined }) }] : []),
    ...(role ? [{ text: ROLES[role].label, removeHref: without({ role: undefined }) }] : []),
  ];
  return (
    <FilterPanel action={paths.people()} chosen={chosen} clearHref={paths.people()}>
      <Input name="words" label="Name or e-mail address" defaultValue={words} spellCheck={false} />
      <Select
        name="role"
        label="Role"
        options={[
          { value: '', text: 'Every role' },
          ...OPEN_ROLES.map((name) => ({ value: name, text: ROLES[name].label })),
        ]}
        defaultValue={role ?? ''}
      />
    </FilterPanel>
  );
}
