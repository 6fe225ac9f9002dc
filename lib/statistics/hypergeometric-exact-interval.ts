import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { upperTail } from '#lib/statistics/count-distribution.ts';
import { hypergeometricShape } from '#lib/statistics/hypergeometric-distribution.ts';
import { wilsonIntervalFpc } from '#lib/statistics/wilson-interval-fpc.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** How many (M) of all N cases are so, at the least and at the most, and the same as shares from 0 to 1. */
export type ExactInterval = { M: readonly [lowest: number, highest: number]; proportion: Interval };

/**
 * The least whole number from `low` to `high` that is enough, where every greater one is too and `high` always is. Looked
 * for around a guess, in steps that double: a good guess costs few questions, a bad one no more than twice the usual.
 */
function leastEnough(
  { low, high }: { low: number; high: number },
  guess: number,
  isEnough: (count: number) => boolean,
): number {
  let [least, most] = [low, high];
  let ask = Math.min(Math.max(guess, low), high - 1);
  for (let step = 1; least < most; step *= 2) {
    const enough = isEnough(ask);
    if (enough) most = ask;
    else least = ask + 1;
    // Once there is something known on both sides, halve what is between.
    const isBetween = least > low && most < high;
    const next = enough ? ask - step : ask + step;
    ask = isBetween || next < least || next >= most ? Math.floor((least + most) / 2) : next;
  }
  return least;
}

/** The fewest of N cases, from which x of n drawn or more still come with a chance above `tail`. */
function fewest(x: number, n: number, N: number, tail: number): number {
  const [lower] = wilsonIntervalFpc(x, n, N, 1 - 2 * tail) ?? [0];
  const range = { low: x, high: N - (n - x) };
  // A chance that equals the tail is not above it, though rounding may put it a crumb higher.
  return leastEnough(
    range,
    Math.round(N * lower),
    (K) => upperTail(hypergeometricShape({ N, K, n }), x) > tail * (1 + 1e-9),
  );
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
