import { type CountDistribution, countDistribution, type Shape } from '#lib/statistics/count-distribution.ts';

/** A group of K among N cases, of which n are drawn. */
export type Draw = { N: number; K: number; n: number };

/** The shape of `hypergeometricDistribution`. */
export function hypergeometricShape({ N, K, n }: Draw): Shape {
  if (![N, K, n].every((count) => Number.isInteger(count) && count >= 0) || K > N || n > N)
    throw new RangeError(`Cannot draw ${n} from ${N} with ${K} in the group`);
  return {
    lowest: Math.max(0, n + K - N),
    mode: Math.floor(((n + 1) * (K + 1)) / (N + 2)),
    highest: Math.min(n, K),
    ratio: (x) => ((K - x) * (n - x)) / ((x + 1) * (N - K - n + x + 1)),
  };
}

/**
 * How many of a group of K a simple draw of n from N brings, without replacement, and with what chance each (the exact
 * hypergeometric distribution). RangeError unless K and n are whole numbers from 0 to N.
 */
export const hypergeometricDistribution = (draw: Draw): CountDistribution =>
  countDistribution(hypergeometricShape(draw));
