import { binomialChances } from '#lib/statistics/binomial-chances.ts';
import { chanceAtMost } from '#lib/statistics/count-distribution.ts';

/**
 * Two-sided p, 0 to 1, that the same cases audited twice changed one way as often as the other: b went from met to not
 * met, c from not met to met (Q McNemar, Psychometrika 1947;12:153-157, by the exact binomial). 1 where none changed,
 * 0 where the chance is below 1e-30; RangeError unless both are whole numbers from 0.
 */
export function mcnemarExact(b: number, c: number): number {
  if (![b, c].every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError(`${b} and ${c} are no counts of changes`);
  if (b + c === 0) return 1;
  return Math.min(1, 2 * chanceAtMost(binomialChances(b + c, 0.5), Math.min(b, c)));
}
