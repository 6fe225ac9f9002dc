import { RefusedCells } from '#components/circumstances/refused-cells.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { Button } from '#components/ui/button.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { MonthsCheck, TeamMonth } from '#lib/domain/circumstances/check-months.ts';
import type { MonthsRead } from '#lib/domain/circumstances/import-form.ts';
import { MONTH_COLUMN_NAMES, MONTH_COLUMNS } from '#lib/domain/circumstances/month-columns.ts';
import { numberWords } from '#lib/domain/circumstances/month-number.ts';
import { count, listInWords, monthInWords } from '#lib/format.ts';

const FIRST_ROWS = 10;

type MonthsPreviewProps = {
  read: MonthsRead;
  act: (form: FormData) => void;
  teams: readonly { id: string; name: string }[];
  isWorking: boolean;
};

/** What would come of a list, and the button that stores it; where a cell is refused, what is wrong instead. */
export function MonthsPreview({
  read: { fileName, rows, notKept, check },
  act,
  teams,
  isWorking,
}: MonthsPreviewProps) {
  const news = [...check.added, ...check.changed];
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        {fileName}, as it was read
      </h2>
      <ListFacts check={check} />
      {check.refused.length > 0 ? <RefusedCells refused={check.refused} teams={teams} /> : null}
      {check.refused.length === 0 && news.length === 0 ? (
        <Alert kind="information" title="Every row says what is already kept: there is nothing to store" />
      ) : null}
      {check.refused.length === 0 && news.length > 0 ? (
        <>
          <FirstMonths months={news} teams={teams} />
          <form action={act} noValidate>
            <input type="hidden" name="fileName" value={fileName} />
            <input type="hidden" name="rows" value={JSON.stringify(rows)} />
            <Button disabled={isWorking}>Store {count(news.length, 'month')}</Button>
          </form>
        </>
      ) : null}
      {notKept.length > 0 ? (
        <p className="app-note app-two-thirds">
          Not kept: {listInWords(notKept.map((header) => `“${header}”`))}.
        </p>
      ) : null}
    </section>
  );
}

function ListFacts({ check: { rows, added, changed, same, refused } }: { check: MonthsCheck }) {
  const lines = new Set(refused.map(({ line }) => line)).size;
  return (
    <Facts
      facts={[
        { name: 'Rows in the list', figure: count(rows, 'row') },
        { name: 'New months', figure: String(added.length) },
        { name: 'Changed months', figure: String(changed.length) },
        { name: 'As they are kept', figure: String(same) },
        { name: 'Refused', figure: count(lines, 'row') },
      ]}
    />
  );
}

type FirstMonthsProps = { months: readonly TeamMonth[]; teams: readonly { id: string; name: string }[] };

function FirstMonths({ months, teams }: FirstMonthsProps) {
  const nameOf = (teamId: string) => teams.find(({ id }) => id === teamId)?.name ?? '';
  return (
    <StackingTable
      caption={
        months.length > FIRST_ROWS ? `The first ${FIRST_ROWS}, as they will be kept` : 'As they will be kept'
      }
      captionSize="s"
      columns={[
        { key: 'team', heading: 'Team' },
        { key: 'month', heading: 'Month' },
        ...MONTH_COLUMN_NAMES.map((name) => ({
          key: name,
          heading: MONTH_COLUMNS[name].label,
          numeric: true,
        })),
      ]}
      rows={months.slice(0, FIRST_ROWS).map(({ teamId, month, counts }) => ({
        key: `${teamId} ${month}`,
        cells: {
          team: nameOf(teamId),
          month: monthInWords(month),
          ...Object.fromEntries(
            MONTH_COLUMN_NAMES.map((name) => [name, numberWords(name, counts[name]) || 'Not known']),
          ),
        },
      }))}
    />
  );
}
