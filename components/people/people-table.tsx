import { StandingTag } from '#components/people/standing-tag.tsx';
import { Table } from '#components/ui/table.tsx';
import { type OpenRole, ROLES, SEATS, type Seat } from '#lib/domain/people/roles.ts';
import { type StandingFacts, standingOf } from '#lib/domain/people/standing.ts';
import { paths } from '#lib/paths.ts';

/** One person as the list shows them. */
export type ListedPerson = StandingFacts & {
  id: string;
  name: string;
  email: string;
  role: OpenRole;
  seat: Seat | null;
  team: string | null;
};

const COLUMNS = [
  { key: 'name', heading: 'Name' },
  { key: 'role', heading: 'Role' },
  { key: 'team', heading: 'Team' },
  { key: 'standing', heading: 'Signing in' },
];

const roleWords = ({ role, seat }: ListedPerson): string =>
  seat ? `${ROLES[role].label}, ${SEATS[seat].label.toLowerCase()}` : ROLES[role].label;

/** The people of one page of the list. */
export function PeopleTable({ people, now }: { people: readonly ListedPerson[]; now: Date }) {
  const rows = people.map((person) => ({
    key: person.id,
    cells: {
      name: (
        <>
          <a className="govuk-link govuk-link--no-visited-state" href={paths.person(person.id)}>
            {person.name}
          </a>
          <span className="app-quiet app-people__email">{person.email}</span>
        </>
      ),
      role: roleWords(person),
      team: person.team ?? '–',
      standing: <StandingTag standing={standingOf(person, now)} />,
    },
  }));
  return (
    <div className="app-table-frame">
      <Table columns={COLUMNS} rows={rows} className="app-wide-table" />
    </div>
  );
}
