import { sum, type Undefined } from '#lib/statistics/agreement-table.ts';

/** How far apart two values are taken to be: merely different, by rank, or by their difference. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval';

/** Krippendorff's alpha, or why there is none. */
export type Alpha = { alpha: number; reason: null } | { alpha: null; reason: Undefined };

/** One rater's value for each unit in order; null where the rater gave none. */
export type Ratings = readonly (number | null)[];

/** The values of each unit that has two or more: only those can be compared. */
function comparableUnits(ratings: readonly Ratings[]): number[][] {
  const units = Math.max(0, ...ratings.map(({ length }) => length));
  return Array.from({ length: units }, (_, unit) =>
    ratings.flatMap((rater) => {
      const value = rater[unit];
      return value === null || value === undefined ? [] : [value];
    }),
  ).filter(({ length }) => length >= 2);
}

type Distance = (from: number, to: number) => number;

/** The squared distance between the values at two places of the ordered list. */
function distanceBy(metric: AlphaMetric, values: readonly number[], totals: readonly number[]): Distance {
  const ranks = (from: number, to: number) =>
    sum(totals.slice(from, to + 1)) - ((totals[from] ?? 0) + (totals[to] ?? 0)) / 2;
  const distances: Record<AlphaMetric, Distance> = {
    nominal: () => 1,
    ordinal: (from, to) => ranks(Math.min(from, to), Math.max(from, to)) ** 2,
    interval: (from, to) => ((values[from] ?? 0) - (values[to] ?? 0)) ** 2,
  };
  return (from, to) => (from === to ? 0 : distances[metric](from, to));
}

/**
 * Krippendorff's alpha for any number of raters, some of whose ratings may be missing (K Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011), at most 1. `ratings[rater][unit]`, null for a missing one; numbers in the order
 * of the scale. Null with 'no variation' where all comparable ratings are the same, with 'no pairs' where no unit has two.
 * No interval: the paper gives none, and the tallies do not hold what a bootstrap over cases would need.
 */
export function krippendorffAlpha(ratings: readonly Ratings[], metric: AlphaMetric): Alpha {
  const units = comparableUnits(ratings);
  if (units.length === 0) return { alpha: null, reason: 'no pairs' };
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  if (values.length === 1) return { alpha: null, reason: 'no variation' };
  const counted = units.map((unit) => values.map((value) => unit.filter((each) => each === value).length));
  const totals = values.map((_, place) => sum(counted.map((unit) => unit[place] ?? 0)));
  const distance = distanceBy(metric, values, totals);
  const overPairs = (counts: readonly number[]) =>
    sum(counts.flatMap((from, i) => counts.map((to, j) => from * to * distance(i, j))));
  const observed = sum(counted.map((unit) => overPairs(unit) / (sum(unit) - 1)));
  return { alpha: 1 - ((sum(totals) - 1) * observed) / overPairs(totals), reason: null };
}
