import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { type Interval, wilsonScore } from '#lib/statistics/wilson-score.ts';

/**
 * Wilson interval for x of n drawn at random, without replacement, from a frozen frame of N cases (finite population
 * correction). A census gives [p, p]; an unknown N (null) gives the plain interval; RangeError when n exceeds N.
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
