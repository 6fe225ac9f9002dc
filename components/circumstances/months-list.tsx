import { StackingTable } from '#components/ui/stacking-table.tsx';
import {
  MONTH_COLUMN_NAMES,
  MONTH_COLUMNS,
  type MonthCounts,
} from '#lib/domain/circumstances/month-columns.ts';
import { numberWords } from '#lib/domain/circumstances/month-number.ts';
import { monthInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ListedMonth = { teamId: string; teamName: string; month: string; counts: MonthCounts };

const COLUMNS = [
  { key: 'month', heading: 'Month' },
  { key: 'team', heading: 'Team' },
  ...MONTH_COLUMN_NAMES.map((name) => ({ key: name, heading: MONTH_COLUMNS[name].label, numeric: true })),
];

/** What is kept of teams, month by month; each month leads to the form of its year. */
export function MonthsList({ months }: { months: readonly ListedMonth[] }) {
  return (
    <StackingTable
      caption="Teams by month, the latest first"
      captionSize="s"
      columns={COLUMNS}
      rows={months.map(({ teamId, teamName, month, counts }) => ({
        key: `${teamId} ${month}`,
        cells: {
          month: (
            <a className="govuk-link" href={paths.typeMonths({ team: teamId, year: month.slice(0, 4) })}>
              {monthInWords(month)}
              <span className="govuk-visually-hidden">, {teamName}: change</span>
            </a>
          ),
          team: teamName,
          ...Object.fromEntries(
            MONTH_COLUMN_NAMES.map((name) => [name, numberWords(name, counts[name]) || 'Not known']),
          ),
        },
      }))}
    />
  );
}
