import { maxFlow, type Network } from '#lib/statistics/max-flow.ts';

/** A count in a table, by its place from 0. */
export type TableCell = { row: number; column: number; value: number };

/** Which totals are printed beside a table. */
export type PrintedTotals = { rowTotals: boolean; colTotals: boolean };

/** The least and the most a hidden cell may hold as far as a reader can tell; Infinity where nothing printed limits it. */
export type FeasibleInterval = { row: number; column: number; min: number; max: number };

/** All rows and columns without a printed total: what goes there is seen by nobody. */
const UNSEEN = 'unseen';

/** How the other hidden counts can take up what one gains or loses, without a trace in any printed total. */
function movesOf(others: readonly TableCell[], cell: TableCell, printed: PrintedTotals): Network {
  const moves = new Map<string, Map<string, number>>();
  const allow = (from: string, to: string, amount: number) =>
    moves.set(from, (moves.get(from) ?? new Map<string, number>()).set(to, amount));
  for (const { row, column, value } of others) {
    allow(`row ${row}`, `column ${column}`, Number.POSITIVE_INFINITY);
    allow(`column ${column}`, `row ${row}`, value);
  }
  for (const { row, column } of [...others, cell]) {
    const free = [printed.rowTotals ? [] : [`row ${row}`], printed.colTotals ? [] : [`column ${column}`]];
    for (const line of free.flat()) {
      allow(line, UNSEEN, Number.POSITIVE_INFINITY);
      allow(UNSEEN, line, Number.POSITIVE_INFINITY);
    }
  }
  return moves;
}

/**
 * The audit of a table with hidden cells: what each of `audited` (by default all hidden ones) may hold, given every other
 * cell, the printed totals, and that no count is below 0. Exact, and in whole numbers: a table of rows and columns is a
 * network, whose extremes are greatest flows (LH Cox, J Am Stat Assoc 1995;90:1453-1462).
 */
export function feasibleIntervals(
  hidden: readonly TableCell[],
  printed: PrintedTotals,
  audited: readonly TableCell[] = hidden,
): FeasibleInterval[] {
  return audited.map((cell) => {
    const { row, column, value } = cell;
    const others = hidden.filter((each) => each.row !== row || each.column !== column);
    const moves = movesOf(others, cell, printed);
    const more = maxFlow(moves, `column ${column}`, `row ${row}`);
    const less = maxFlow(moves, `row ${row}`, `column ${column}`);
    return { row, column, min: Math.max(0, value - less), max: value + more };
  });
}
