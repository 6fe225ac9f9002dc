import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** x of n cases. */
export type Proportion = { x: number; n: number };

/** One share less another, -1 to 1, and the interval of that. */
export type Difference = { difference: number; interval: Interval };

/**
 * The share of the first group less that of the second, and its interval by method 10 of RG Newcombe, Stat Med
 * 1998;17:873-890, for two samples that have no case in common. Null when either has none; RangeError when x of n is
 * impossible.
 */
export function newcombeDifference(
  first: Proportion,
  second: Proportion,
  confidence = 0.95,
): Difference | null {
  const limits = wilsonInterval(first.x, first.n, confidence);
  const otherLimits = wilsonInterval(second.x, second.n, confidence);
  if (limits === null || otherLimits === null) return null;
  const [p, q] = [first.x / first.n, second.x / second.n];
  const difference = p - q;
  return {
    difference,
    interval: [
      difference - Math.sqrt((p - limits[0]) ** 2 + (otherLimits[1] - q) ** 2),
      difference + Math.sqrt((limits[1] - p) ** 2 + (q - otherLimits[0]) ** 2),
    ],
  };
}
