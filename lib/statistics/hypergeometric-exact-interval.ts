import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { chanceAtLeast } from '#lib/statistics/count-distribution.ts';
import { hypergeometricDistribution } from '#lib/statistics/hypergeometric-distribution.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** How many (M) of all N cases are so, at the least and at the most, and the same as shares from 0 to 1. */
export type ExactInterval = { M: readonly [lowest: number, highest: number]; proportion: Interval };

/** The fewest of N cases, from which x of n drawn or more still come with a chance above `tail`. */
function fewest(x: number, n: number, N: number, tail: number): number {
  let low = x;
  let high = N - (n - x);
  while (low < high) {
    const K = Math.floor((low + high) / 2);
    // A chance that equals the tail is not above it, though rounding may put it a crumb higher.
    if (chanceAtLeast(hypergeometricDistribution({ N, K, n }), x) > tail * (1 + 1e-9)) high = K;
    else low = K + 1;
  }
  return low;
}

/**
 * The exact interval for all N cases of a frozen frame, x of n of which, drawn at random without replacement, are so:
 * every number M under which the draw's outcome is not too rare on either side (test inversion; HS Konijn, Statistical
 * Theory of Sample Survey Design and Analysis, 1973; T Wright, Exact Confidence Bounds when Sampling from Small Finite
 * Universes, 1991). A census gives [x, x]; where nearly all were drawn, x/n may lie between two numbers M and just outside.
 * Null when n is 0; RangeError unless 0 <= x <= n <= N in whole numbers.
 */
export function hypergeometricExactInterval(
  x: number,
  n: number,
  N: number,
  confidence = 0.95,
): ExactInterval | null {
  assertCounts(x, n);
  assertCounts(n, N);
  if (n === 0) return null;
  const tail = (1 - confidence) / 2;
  // At most so many are so exactly when at least the rest are not.
  const M = [fewest(x, n, N, tail), N - fewest(n - x, n, N, tail)] as const;
  return { M, proportion: [M[0] / N, M[1] / N] };
}
