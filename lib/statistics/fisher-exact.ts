import { chanceOf } from '#lib/statistics/count-distribution.ts';
import { hypergeometricDistribution } from '#lib/statistics/hypergeometric-distribution.ts';

/** Chances this much apart, as a share of themselves, count as equal: they differ by rounding only. */
const ROUNDING = 1e-7;

/**
 * Two-sided p, 0 to 1, of the table with rows (a, b) and (c, d): the chance of all tables with the same margins that are
 * no likelier than this one (RA Fisher, The Design of Experiments, 1935; two-sided as in R's fisher.test). The rows are
 * two samples with no case in common. 1 where a margin is 0, and 0 where the chance is below 1e-30;
 * RangeError unless all four are whole numbers from 0.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  if (![a, b, c, d].every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError(`${a}, ${b}, ${c} and ${d} are no table of counts`);
  const tables = hypergeometricDistribution({ N: a + b + c + d, K: a + c, n: a + b });
  const limit = chanceOf(tables, a) * (1 + ROUNDING);
  return Math.min(
    1,
    tables.chances.reduce((sum, chance) => (chance <= limit ? sum + chance : sum), 0),
  );
}
