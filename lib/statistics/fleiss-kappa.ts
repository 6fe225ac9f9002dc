import { sum, type Undefined } from '#lib/statistics/agreement-table.ts';

/** Fleiss' kappa, or why there is none. */
export type FleissKappa = { kappa: number; reason: null } | { kappa: null; reason: Undefined };

const squares = (numbers: readonly number[]): number => sum(numbers.map((each) => each ** 2));

/** How many ratings every subject has; RangeError unless all have the same, two or more. */
function ratersOf(counts: readonly (readonly number[])[]): number {
  const raters = sum(counts[0] ?? []);
  const isWhole = counts.flat().every((count) => Number.isInteger(count) && count >= 0);
  if (isWhole && raters >= 2 && counts.every((row) => sum(row) === raters)) return raters;
  throw new RangeError("Fleiss' kappa needs the same number of ratings, two or more, for every subject");
}

/**
 * Fleiss' kappa for three raters or more (JL Fleiss, Psychol Bull 1971;76:378-382), at most 1. `counts[subject][category]`
 * says how many raters chose the category. Null with 'no variation' where all ratings fall into one category, with
 * 'no pairs' without subjects; RangeError unless every subject has the same number of ratings, two or more.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): FleissKappa {
  if (counts.length === 0) return { kappa: null, reason: 'no pairs' };
  const raters = ratersOf(counts);
  const ratings = raters * counts.length;
  const categories = (counts[0] ?? []).map((_, category) => sum(counts.map((row) => row[category] ?? 0)));
  if (categories.includes(ratings)) return { kappa: null, reason: 'no variation' };
  const agreeing = counts.map((row) => (squares(row) - raters) / (raters * (raters - 1)));
  const observed = sum(agreeing) / counts.length;
  const expected = squares(categories) / ratings ** 2;
  return { kappa: (observed - expected) / (1 - expected), reason: null };
}
