import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { detectableChange } from '#lib/statistics/detectable-change.ts';
import type { Proportion } from '#lib/statistics/newcombe-difference.ts';

/**
 * How far a second sample of n cases has to lie above or below the first to be told from it 4 times in 5 (80% power, 5%
 * error): as `detectableChange`, as a difference 0 to 1, with the harmonic mean of the two bases as the base that two
 * samples of one size would need to tell as much (JL Fleiss, Statistical Methods for Rates and Proportions, 1981, 3.2).
 * Null on a side where even 1 or 0 is too near, and on both when either has none.
 */
export function detectableDifference(
  first: Proportion,
  n: number,
): { rise: number | null; fall: number | null } {
  assertCounts(first.x, first.n);
  if (first.n === 0 || n === 0) return { rise: null, fall: null };
  const share = first.x / first.n;
  const { rise, fall } = detectableChange((2 * first.n * n) / (first.n + n), share);
  return { rise: rise === null ? null : rise - share, fall: fall === null ? null : share - fall };
}
