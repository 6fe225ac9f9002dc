import { Table } from '#components/ui/table.tsx';
import { FRAME_COLUMNS } from '#lib/domain/cycles/frame/columns.ts';
import type { PreviewReading } from '#lib/domain/cycles/frame/frame-preview.ts';
import { count, listInWords } from '#lib/format.ts';

const MOST_SHOWN = 500;
const COLUMNS = [
  { key: 'line', heading: 'Where' },
  { key: 'column', heading: 'Column' },
  { key: 'value', heading: 'What it says' },
  { key: 'reason', heading: 'Why it is refused' },
];

/** Each refused row with its line and reason, so that the file can be put right in one go. */
export function RefusedRows({ reading: { refusals, teams } }: { reading: PreviewReading }) {
  const rows = refusals.slice(0, MOST_SHOWN).map(({ line, column, value, reason }) => ({
    key: `${line} ${column}`,
    cells: { line: `Line ${line}`, column: FRAME_COLUMNS[column].label, value: value || '(empty)', reason },
  }));
  const hidden = refusals.length - rows.length;
  return (
    <div id="list" tabIndex={-1}>
      <Table
        small
        className="app-refused"
        caption="Refused rows"
        captionSize="s"
        columns={COLUMNS}
        rows={rows}
        firstCellNames
      />
      {hidden > 0 ? <p className="govuk-body">And {count(hidden, 'more refusal')} like these.</p> : null}
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
