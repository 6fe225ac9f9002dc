import {
  type AgreementTable,
  agreementShares,
  hasNoDifference,
  sum,
  type Undefined,
} from '#lib/statistics/agreement-table.ts';

/** AC1 and its standard error, or why there is none. */
export type AC1 = { ac1: number; se: number; reason: null } | { ac1: null; se: null; reason: Undefined };

/**
 * Gwet's AC1 for two raters (KL Gwet, Br J Math Stat Psychol 2008;61:29-48), at most 1: it stays sensible where nearly
 * every case gets the same answer. `table` holds counts over all categories on offer, used or not: their number matters.
 * The standard error is that of the paper for an unlimited number of cases. Null with 'no variation' where only one
 * category is on offer, with 'no pairs' where there are none; RangeError unless square and of counts.
 */
export function gwetAC1(table: AgreementTable): AC1 {
  const { n, cells, first, second } = agreementShares(table);
  if (n === 0) return { ac1: null, se: null, reason: 'no pairs' };
  if (table.length < 2) return { ac1: null, se: null, reason: 'no variation' };
  if (hasNoDifference(table)) return { ac1: 1, se: 0, reason: null };
  const others = table.length - 1;
  const means = first.map((share, category) => (share + (second[category] ?? 0)) / 2);
  const observed = sum(cells.map((row, category) => row[category] ?? 0));
  const expected = sum(means.map((share) => share * (1 - share))) / others;
  const ac1 = (observed - expected) / (1 - expected);
  const spread = cells.flatMap((cellsOfRow, row) =>
    cellsOfRow.map((share, column) => {
      const mean = ((means[row] ?? 0) + (means[column] ?? 0)) / 2;
      return share * ((row === column ? 1 : 0) - (2 * (1 - ac1) * (1 - mean)) / others) ** 2;
    }),
  );
  const variance = (sum(spread) - (observed - 2 * (1 - ac1) * expected) ** 2) / (n * (1 - expected) ** 2);
  return { ac1, se: Math.sqrt(Math.max(0, variance)), reason: null };
}
