import { sum, type Undefined } from '#lib/statistics/agreement-table.ts';

/** How far apart two values are taken to be: merely different, by rank, or by their difference. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval';

/** Krippendorff's alpha, or why there is none. */
export type Alpha = { alpha: number; reason: null } | { alpha: null; reason: Undefined };

/** One rater's value for each unit in order; null where the rater gave none. */
export type Ratings = readonly (number | null)[];

/** The values some units have in common: so many units (`times`) that each got these values. */
export type RatedUnits = { values: readonly number[]; times: number };

/** The values of each unit, those missing left out. */
const unitsOf = (ratings: readonly Ratings[]): RatedUnits[] =>
  Array.from({ length: Math.max(0, ...ratings.map(({ length }) => length)) }, (_, unit) => ({
    values: ratings.map((rater) => rater[unit] ?? null).filter((value) => value !== null),
    times: 1,
  }));

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

/** As `krippendorffAlpha`, from units that are counted already: its cost does not grow with their number. */
export function krippendorffAlphaOf(units: readonly RatedUnits[], metric: AlphaMetric): Alpha {
  // Only a unit with two ratings or more can be compared.
  const comparable = units.filter((unit) => unit.values.length >= 2 && unit.times > 0);
  if (comparable.length === 0) return { alpha: null, reason: 'no pairs' };
  const values = [...new Set(comparable.flatMap((unit) => unit.values))].sort((a, b) => a - b);
  if (values.length === 1) return { alpha: null, reason: 'no variation' };
  const counted = comparable.map((unit) => ({
    times: unit.times,
    counts: values.map((value) => unit.values.filter((each) => each === value).length),
  }));
  const totals = values.map((_, place) =>
    sum(counted.map(({ times, counts }) => times * (counts[place] ?? 0))),
  );
  const distance = distanceBy(metric, values, totals);
  const overPairs = (counts: readonly number[]) =>
    sum(counts.flatMap((from, i) => counts.map((to, j) => from * to * distance(i, j))));
  const observed = sum(counted.map(({ times, counts }) => (times * overPairs(counts)) / (sum(counts) - 1)));
  return { alpha: 1 - ((sum(totals) - 1) * observed) / overPairs(totals), reason: null };
}

/**
 * Krippendorff's alpha for any number of raters, some of whose ratings may be missing (K Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011), at most 1. `ratings[rater][unit]`, null for a missing one; numbers in the order
 * of the scale. Null with 'no variation' where all comparable ratings are the same, with 'no pairs' where no unit has two.
 * No interval: the paper gives none, and the tallies do not hold what a bootstrap over cases would need.
 */
export function krippendorffAlpha(ratings: readonly Ratings[], metric: AlphaMetric): Alpha {
  return krippendorffAlphaOf(unitsOf(ratings), metric);
}
