import {
  type AgreementShares,
  type AgreementTable,
  agreementShares,
  hasNoDifference,
  sum,
  type Undefined,
  undefinedBecause,
} from '#lib/statistics/agreement-table.ts';

/** How much nearness counts: not at all, by the distance between categories, or by its square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** Kappa and its large-sample standard error, or why there is none. */
export type Kappa =
  | { kappa: number; se: number; reason: null }
  | { kappa: null; se: null; reason: Undefined };

function weigh(weights: KappaWeights, steps: number, most: number): number {
  if (steps === 0) return 1;
  if (weights === 'none') return 0;
  return weights === 'linear' ? 1 - steps / most : 1 - (steps / most) ** 2;
}

/** Sums a quantity over every cell of the table. */
const overCells = ({ cells }: AgreementShares, of: (share: number, row: number, column: number) => number) =>
  sum(cells.flatMap((cellsOfRow, row) => cellsOfRow.map((share, column) => of(share, row, column))));

/**
 * Cohen's kappa for two raters (J Cohen, Educ Psychol Meas 1960;20:37-46; weighted: Psychol Bull 1968;70:213-220), -1 to 1.
 * `table` holds counts, in the order of the scale where weights are used; 'linear' is the Cicchetti-Allison weighting.
 * The standard error is that of Fleiss, Cohen and Everitt (Psychol Bull 1969;72:323-327). Null with its reason where both
 * raters used one and the same category only, or where there are no pairs; RangeError unless square and of counts.
 */
export function cohenKappa(table: AgreementTable, weights: KappaWeights): Kappa {
  const reason = undefinedBecause(table);
  if (reason) return { kappa: null, se: null, reason };
  if (hasNoDifference(table)) return { kappa: 1, se: 0, reason: null };
  const shares = agreementShares(table);
  const { n, first, second } = shares;
  const weight = (row: number, column: number) => weigh(weights, Math.abs(row - column), table.length - 1);
  const observed = overCells(shares, (share, row, column) => weight(row, column) * share);
  const expected = overCells(
    shares,
    (_, row, column) => weight(row, column) * (first[row] ?? 0) * (second[column] ?? 0),
  );
  const rowMeans = first.map((_, row) => sum(second.map((share, column) => weight(row, column) * share)));
  const columnMeans = second.map((_, column) => sum(first.map((share, row) => weight(row, column) * share)));
  const spread = overCells(shares, (share, row, column) => {
    const means = (rowMeans[row] ?? 0) + (columnMeans[column] ?? 0);
    return share * (weight(row, column) * (1 - expected) - means * (1 - observed)) ** 2;
  });
  const variance =
    (spread - (observed * expected - 2 * expected + observed) ** 2) / (n * (1 - expected) ** 4);
  // Floating point may leave a crumb below nought where nothing varies.
  return {
    kappa: (observed - expected) / (1 - expected),
    se: Math.sqrt(Math.max(0, variance)),
    reason: null,
  };
}
