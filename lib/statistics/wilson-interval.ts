import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { type Interval, wilsonScore } from '#lib/statistics/wilson-score.ts';

/** Two-sided Wilson interval for x of n, without continuity correction; null when n is 0, RangeError when x of n is impossible. */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval | null {
  assertCounts(x, n);
  return n === 0 ? null : wilsonScore(x / n, n, confidence);
}
