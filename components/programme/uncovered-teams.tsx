import { StackingTable } from '#components/ui/stacking-table.tsx';
import { partTeams, type UncoveredTeam } from '#lib/domain/programme/coverage.ts';
import { dateInWords, listInWords } from '#lib/format.ts';

const COLUMNS = [
  { key: 'team', heading: 'Team' },
  { key: 'last', heading: 'Last covered' },
];

/** The open teams that no audit has covered for twelve months; those that never had a case are said apart. */
export function UncoveredTeams({ teams }: { teams: readonly UncoveredTeam[] }) {
  const { missed, caseless } = partTeams(teams);
  return (
    <>
      {missed.length === 0 ? (
        <p className="govuk-body">Every open team with cases was covered in the last twelve months.</p>
      ) : (
        <StackingTable
          columns={COLUMNS}
          rows={missed.map(({ id, name, last }) => ({
            key: id,
            cells: {
              team: name,
              last: last ? `${last.cycleName}, audits due ${dateInWords(last.dueOn)}` : 'Never',
            },
          }))}
        />
      )}
      {caseless.length === 0 ? null : (
        <p className="govuk-body app-quiet">
          No caseload list has ever named a case of {listInWords(caseless.map(({ name }) => name))}.
        </p>
      )}
    </>
  );
}
