import { readMonth } from '#lib/domain/circumstances/calendar-month.ts';
import {
  MONTH_COLUMN_NAMES,
  MONTH_COLUMNS,
  type MonthColumn,
} from '#lib/domain/circumstances/month-columns.ts';
import { type CaseloadList, headerName, plainHeader } from '#lib/domain/cycles/frame/caseload-list.ts';
import { accepted, type Outcome, type Problem, refusedAll } from '#lib/domain/problems.ts';

/** A column of a list of months. */
export type ListColumn = 'team' | 'month' | MonthColumn;

/** What lists call each column, in lower case and without punctuation. */
const SPELLINGS: Readonly<Record<ListColumn, readonly string[]>> = {
  team: ['team', 'team name', 'social work team'],
  month: ['month', 'month beginning', 'month of', 'period', 'reporting month'],
  posts: ['posts', 'funded posts', 'established posts', 'establishment', 'posts in the establishment'],
  vacant: ['vacant', 'vacant posts', 'vacancies'],
  agency: ['agency', 'agency workers', 'agency staff', 'agency social workers', 'agency posts'],
  sick: ['sick days', 'days lost to sickness', 'sickness days', 'days lost', 'days sick', 'sickness'],
  staff: ['working days of all staff', 'staff days', 'working days', 'days available', 'available days'],
};
const COLUMN_NAMES = ['team', 'month', ...MONTH_COLUMN_NAMES] as const;
const UNITS = / (?:fte|wte)$|^(?:fte|wte) /;

/** How a column is called in a sentence. */
export const columnLabel = (column: ListColumn): string =>
  column === 'team' ? 'Team' : column === 'month' ? 'Month' : MONTH_COLUMNS[column].label;

/** The place of each column in a list. */
export type MonthPlaces = Partial<Record<ListColumn, number>>;

/** One row of a list as it was written, by column; a column the list does not have is not there. */
export type ListedMonth = { line: number; cells: Partial<Record<ListColumn, string>> };

/** A list of months as it was read: its rows, the columns found, and the headers of those that are not kept. */
export type MonthList = { rows: ListedMonth[]; columns: ListColumn[]; notKept: string[] };

/** The most rows of months that are read at once: a hundred teams for two years. */
export const MOST_MONTHS = 2_400;

const columnOf = (header: string): ListColumn | undefined => {
  const plain = plainHeader(header).replace(UNITS, '');
  return COLUMN_NAMES.find((column) => SPELLINGS[column].includes(plain));
};

function problemsOf(headers: readonly string[], found: readonly (ListColumn | undefined)[]): Problem[] {
  const says = (message: string) => ({ field: 'file', message });
  const twice = COLUMN_NAMES.flatMap((column) => {
    const named = headers.filter((_, place) => found[place] === column).map((header) => `“${header}”`);
    return named.length > 1
      ? [
          says(
            `More than one column holds ${columnLabel(column).toLowerCase()} (${named.join(', ')}): leave one`,
          ),
        ]
      : [];
  });
  const missing = (['team', 'month'] as const)
    .filter((column) => !found.includes(column))
    .map((column) => says(`No column is called “${columnLabel(column)}”: name the column that holds it so`));
  const none = MONTH_COLUMN_NAMES.some((column) => found.includes(column))
    ? []
    : [
        says(
          'No column of numbers was found: name one “Posts”, “Vacant posts” or another of the names below',
        ),
      ];
  return [...twice, ...missing, ...none];
}

/** The months in a list whose columns are known by their names, or what is wrong with its columns. */
export function readMonthList({ headers, rows }: CaseloadList): Outcome<MonthList> {
  const found = headers.map(columnOf);
  const problems = problemsOf(headers, found);
  if (rows.length > MOST_MONTHS)
    problems.push({
      field: 'file',
      message: `The list has ${rows.length.toLocaleString('en-GB')} rows: ${MOST_MONTHS.toLocaleString('en-GB')} can be read at once`,
    });
  if (problems.length > 0) return refusedAll(problems);
  return accepted({
    columns: COLUMN_NAMES.filter((column) => found.includes(column)),
    notKept: headers.flatMap((_, place) => (found[place] === undefined ? [headerName(headers, place)] : [])),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        found.flatMap((column, place) => (column === undefined ? [] : [[column, cells[place] ?? '']])),
      ),
    })),
  });
}

/** The first and the last month that rows name, for what is kept of them; null where they name none. */
export function monthSpan(rows: readonly ListedMonth[]): { from: string; to: string } | null {
  const months = rows.map(({ cells }) => readMonth(cells.month ?? '')).filter((month) => month !== null);
  const [from, to] = [months.toSorted()[0], months.toSorted().at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
