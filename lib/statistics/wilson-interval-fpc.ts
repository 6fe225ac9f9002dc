import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { type Interval, wilsonScore } from '#lib/statistics/wilson-score.ts';

/**
 * Wilson interval, 0 to 1, for x of n drawn at random, without replacement, from a frozen frame of N cases: on the base
 * n(N - 1)/(N - n), whose variance is that of such a draw (WG Cochran, Sampling Techniques, 1977, section 3.2). A census
 * gives [p, p]; an unknown N (null) gives the plain interval; null when n is 0, RangeError when x exceeds n or n exceeds N.
 */
export function wilsonIntervalFpc(
  x: number,
  n: number,
  N: number | null,
  confidence = 0.95,
): Interval | null {
  if (N === null || n === 0) return wilsonInterval(x, n, confidence);
  assertCounts(x, n);
  assertCounts(n, N);
  const p = x / n;
  if (n === N) return [p, p];
  return wilsonScore(p, (n * (N - 1)) / (N - n), confidence);
}
