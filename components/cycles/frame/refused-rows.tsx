import { Table } from '#components/ui/table.tsx';
import { headerName } from '#lib/domain/cycles/frame/caseload-list.ts';
import type { FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { REFUSALS, type Refusal } from '#lib/domain/cycles/frame/refusals.ts';
import { count, listInWords } from '#lib/format.ts';

const MOST_SHOWN = 25;
const COLUMNS = [
  { key: 'line', heading: 'Where' },
  { key: 'column', heading: 'Column' },
  { key: 'value', heading: 'What it says' },
  { key: 'reason', heading: 'Why it is refused' },
  { key: 'accepts', heading: 'What would be accepted' },
];

type RefusedRowsProps = {
  refusals: readonly Refusal[];
  /** How many rows each reason refuses. */
  tally: readonly { reason: string; rows: number }[];
  headers: readonly string[];
  places: FramePlaces;
  /** The council's teams by name. */
  teams: readonly string[];
  /** The address of all of them as a file. */
  download: string;
};

/** Each refused cell with its line, reason and what would be accepted, so that the file can be put right in one go. */
export function RefusedRows({ refusals, tally, headers, places, teams, download }: RefusedRowsProps) {
  const rows = refusals.slice(0, MOST_SHOWN).map(({ line, column, value, kind, reason }) => ({
    key: `${line} ${column}`,
    cells: {
      line: `Line ${line}`,
      column: headerName(headers, places[column] ?? 0),
      value: value || '(empty)',
      reason,
      accepts: REFUSALS[kind].accepts,
    },
  }));
  return (
    <div id="list" tabIndex={-1}>
      <p className="govuk-body app-two-thirds">
        Refused: {listInWords(tally.map(({ reason, rows: of }) => `${count(of, 'row')} with ${reason}`))}.
      </p>
      <Table
        small
        className="app-refused"
        caption="Refused rows"
        captionSize="s"
        columns={COLUMNS}
        rows={rows}
        firstCellNames
      />
      {refusals.length > MOST_SHOWN ? (
        <p className="govuk-body">
          These are the first {MOST_SHOWN} of {refusals.length.toLocaleString('en-GB')}.
        </p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={download}>
          Download the refused rows (CSV)
        </a>
      </p>
      {refusals.some(({ column }) => column === 'team') ? <TeamsAccepted teams={teams} /> : null}
    </div>
  );
}

function TeamsAccepted({ teams }: { teams: readonly string[] }) {
  return (
    <p className="app-note app-two-thirds">
      {teams.length === 0
        ? 'There are no teams yet: ask your administrator to add them.'
        : `The council’s teams are ${listInWords(teams)}. Your administrator can add a team.`}
    </p>
  );
}
