import { Alert } from '#components/ui/alert.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { RefusedCell } from '#lib/domain/circumstances/check-months.ts';
import { count, listInWords } from '#lib/format.ts';

const MOST_SHOWN = 50;

const COLUMNS = [
  { key: 'line', heading: 'Where' },
  { key: 'column', heading: 'Column' },
  { key: 'value', heading: 'What it says' },
  { key: 'reason', heading: 'Why it is refused' },
];

type RefusedCellsProps = { refused: readonly RefusedCell[]; teams: readonly { name: string }[] };

/** Each refused cell with its line and the reason, so that the file can be put right in one go. */
export function RefusedCells({ refused, teams }: RefusedCellsProps) {
  const shown = refused.slice(0, MOST_SHOWN);
  const namesTeams = refused.some(({ column }) => column === 'Team');
  return (
    <>
      <Alert kind="error" announced title="Nothing is stored while a row is refused">
        <p className="govuk-body">
          {count(refused.length, 'cell')} cannot stand. Put the file right and choose it again.
        </p>
      </Alert>
      <StackingTable
        caption={refused.length > MOST_SHOWN ? `The first ${MOST_SHOWN} refused cells` : 'Refused cells'}
        captionSize="s"
        columns={COLUMNS}
        rows={shown.map(({ line, column, value, reason }, place) => ({
          key: String(place),
          cells: { line: `Line ${line}`, column, value: value || '(empty)', reason },
        }))}
      />
      {namesTeams ? (
        <p className="app-note app-two-thirds">
          The council’s teams are {listInWords(teams.map(({ name }) => name))}. Your administrator can add a
          team.
        </p>
      ) : null}
    </>
  );
}
