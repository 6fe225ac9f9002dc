/** A square table of pairs: row i, column j counts the pairs whose first rater chose i and whose second chose j. */
export type AgreementTable = readonly (readonly number[])[];

/** Why a coefficient has no value: everyone chose the same one category, or there is nothing to compare. */
export type Undefined = 'no variation' | 'no pairs';

/** A table as shares of its pairs: the cells, how often each rater chose each category, and how many pairs there are. */
export type AgreementShares = {
  n: number;
  cells: readonly (readonly number[])[];
  first: readonly number[];
  second: readonly number[];
};

/** Adds numbers up; nought for none. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function assertTable(table: AgreementTable): void {
  const whole = (count: number) => Number.isInteger(count) && count >= 0;
  const isSquare = table.every((row) => row.length === table.length && row.every(whole));
  if (!isSquare) throw new RangeError('A table of pairs must be square and hold whole numbers from 0');
}

/** The shares of a table of pairs, 0 to 1; all nought where it holds no pair. RangeError unless it is square and of counts. */
export function agreementShares(table: AgreementTable): AgreementShares {
  assertTable(table);
  const n = sum(table.map(sum));
  const cells = table.map((row) => row.map((count) => (n === 0 ? 0 : count / n)));
  return {
    n,
    cells,
    first: cells.map(sum),
    second: cells.map((_, column) => sum(cells.map((row) => row[column] ?? 0))),
  };
}

/** Whether both raters put every case into one and the same category, so that nothing can be told from their agreement. */
export const hasNoVariation = (table: AgreementTable): boolean => {
  const n = sum(table.map(sum));
  return n > 0 && table.some((row, category) => row[category] === n);
};

/** Whether every pair chose the same category: agreement is then complete, and rounding may not say that it nearly is. */
export const hasNoDifference = (table: AgreementTable): boolean =>
  table.every((row, category) => row.every((count, other) => count === 0 || other === category));

/** Why no coefficient can be worked out from a table, or null where one can. */
export function undefinedBecause(table: AgreementTable): Undefined | null {
  assertTable(table);
  if (sum(table.map(sum)) === 0) return 'no pairs';
  return hasNoVariation(table) ? 'no variation' : null;
}
