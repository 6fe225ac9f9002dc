import {
  type FeasibleInterval,
  feasibleIntervals,
  type PrintedTotals,
  type TableCell,
} from '#lib/statistics/feasible-intervals.ts';

/** Which counts are small (lo to hi, both included) and which totals are printed. */
export type SuppressionRule = PrintedTotals & { lo: number; hi: number };

/** Small counts as the Department for Education has them in its children in need statistics: 1 to 5, nought being shown. */
export const SMALL_COUNTS = { lo: 1, hi: 5 } as const;

/** The place of a cell, each from 0. */
export type Place = readonly [row: number, column: number];

/** What to print as "c", what a reader can work out about each small count, and whether the table may be printed at all. */
export type Suppression = {
  publishable: boolean;
  primary: Place[];
  secondary: Place[];
  feasible: FeasibleInterval[];
};

type Hidden = ReadonlySet<TableCell>;

function cellsOf(table: readonly (readonly number[])[]): TableCell[] {
  const cells = table.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const isWhole = cells.every(({ value }) => Number.isInteger(value) && value >= 0);
  if (!isWhole || new Set(table.map(({ length }) => length)).size > 1)
    throw new RangeError('A table to suppress has rows of one length and holds whole numbers from 0');
  return cells;
}

/** The rows, then the columns, whose total is printed. */
function printedLines(cells: readonly TableCell[], { rowTotals, colTotals }: PrintedTotals): TableCell[][] {
  const linesBy = (index: (cell: TableCell) => number) =>
    [...new Set(cells.map(index))].map((line) => cells.filter((cell) => index(cell) === line));
  return [
    ...(rowTotals ? linesBy(({ row }) => row) : []),
    ...(colTotals ? linesBy(({ column }) => column) : []),
  ];
}

/** Shown cells in the order in which they are given up: the smallest above 0 first, noughts last, else as they stand. */
function shownOf(cells: readonly TableCell[], hidden: Hidden): TableCell[] {
  const worth = ({ value }: TableCell) => (value === 0 ? Number.MAX_SAFE_INTEGER : value);
  return cells.filter((cell) => !hidden.has(cell)).sort((a, b) => worth(a) - worth(b));
}

/** Hides more until no printed line has a single hidden cell, which its total would give away. */
function completeLines(lines: readonly TableCell[][], start: Iterable<TableCell>): Hidden {
  const hidden = new Set(start);
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const line of lines) {
      const [next] = shownOf(line, hidden);
      if (next && line.filter((cell) => hidden.has(cell)).length === 1) hidden.add(next);
    }
  }
  return hidden;
}

/** Whether a reader knows a small count, or knows it to within one. */
const isRevealed = ({ min, max }: FeasibleInterval, { lo, hi }: SuppressionRule): boolean =>
  min === max || (min >= lo && max <= hi && max - min < 2);

const placesOf = (cells: readonly TableCell[]): Place[] => cells.map(({ row, column }) => [row, column]);

/**
 * Which cells of a table of counts to hide before it leaves the service: the small ones (primary), and as many more
 * (secondary) as keep these from being worked out. Lines with one hidden cell lose their next smallest; then every small
 * count is audited by `feasibleIntervals`, and while one can be told to within one, more is hidden. `publishable` is
 * false where even hiding everything would not do, so that a total has to go or the table stays. Both x and n - x must be
 * cells, and a total of few cases is not protected: give it as a cell. RangeError unless rows have one length and hold
 * whole numbers from 0.
 */
export function suppressTable(table: readonly (readonly number[])[], rule: SuppressionRule): Suppression {
  const cells = cellsOf(table);
  const lines = printedLines(cells, rule);
  const primary = cells.filter(({ value }) => value >= rule.lo && value <= rule.hi);
  let hidden = completeLines(lines, primary);
  for (;;) {
    const feasible = feasibleIntervals([...hidden], rule, primary);
    const revealed = primary[feasible.findIndex((interval) => isRevealed(interval, rule))];
    if (revealed === undefined || hidden.size === cells.length)
      return {
        publishable: revealed === undefined,
        primary: placesOf(primary),
        secondary: placesOf(cells.filter((cell) => hidden.has(cell) && !primary.includes(cell))),
        feasible,
      };
    const wider = shownOf(cells, hidden).map((next) => completeLines(lines, [...hidden, next]));
    const protects = (others: Hidden) =>
      !feasibleIntervals([...others], rule, [revealed]).some((interval) => isRevealed(interval, rule));
    hidden = wider.find(protects) ?? wider[0] ?? hidden;
  }
}
