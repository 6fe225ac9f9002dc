import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { paths } from '#lib/paths.ts';

/** One team as the list shows it. */
export type ListedTeam = { id: string; name: string; closed: boolean; people: number };

const COLUMNS = [
  { key: 'name', heading: 'Team' },
  { key: 'people', heading: 'People', numeric: true },
  { key: 'change', heading: <span className="govuk-visually-hidden">Change</span>, numeric: true },
];

/** The council's teams, each with the way to change it. */
export function TeamsTable({ teams }: { teams: readonly ListedTeam[] }) {
  if (teams.length === 0) {
    return (
      <EmptyState title="The council’s teams will be here">
        <p className="govuk-body">Add the first one beside this. Cases and people belong to teams.</p>
      </EmptyState>
    );
  }
  const rows = teams.map(({ id, name, closed, people }) => ({
    key: id,
    cells: {
      name: (
        <>
          {name} {closed ? <Tag colour="grey">Closed</Tag> : null}
        </>
      ),
      people,
      change: (
        <a className="govuk-link" href={paths.team(id)}>
          Change<span className="govuk-visually-hidden"> {name}</span>
        </a>
      ),
    },
  }));
  return <Table columns={COLUMNS} rows={rows} />;
}
