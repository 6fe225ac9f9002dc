import { type AgreementTable, agreementShares, sum } from '#lib/statistics/agreement-table.ts';

/** The share of pairs that chose the same category, 0 to 1; null without pairs, RangeError unless the table is square and of counts. */
export function percentAgreement(table: AgreementTable): number | null {
  const { n } = agreementShares(table);
  // Whole numbers are divided once, so that 89 of 100 is exactly 0.89.
  return n === 0 ? null : sum(table.map((row, category) => row[category] ?? 0)) / n;
}
