import jStat from 'jstat';
import { assertCounts } from '#lib/statistics/assert-counts.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/**
 * The exact two-sided binomial interval for x of n, 0 to 1, never less sure than it says and so wider than Wilson's
 * (CJ Clopper and ES Pearson, Biometrika 1934;26:404-413). Null when n is 0, RangeError when x of n is impossible.
 * The beta quantiles are jstat's, within 2e-9 of scipy's for n up to 1,000,000; the reference asks for 1e-7.
 */
export function clopperPearsonInterval(x: number, n: number, confidence = 0.95): Interval | null {
  assertCounts(x, n);
  if (n === 0) return null;
  const tail = (1 - confidence) / 2;
  return [
    x === 0 ? 0 : jStat.beta.inv(tail, x, n - x + 1),
    x === n ? 1 : jStat.beta.inv(1 - tail, x + 1, n - x),
  ];
}
