import { normalQuantile } from '#lib/statistics/normal-quantile.ts';

/**
 * The fewest cases of N (null: without end) that estimate a share p within `margin` (0 to 1) either way: the formula with
 * finite population correction of WG Cochran (Sampling Techniques, 1977, section 4.4), rounded up and never above N.
 * RangeError unless margin is above 0 and 0 <= p <= 1.
 */
export function sampleSize(N: number | null, margin: number, p = 0.5, confidence = 0.95): number {
  if (!(margin > 0)) throw new RangeError(`A margin is above 0, not ${margin}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${p}`);
  const endless = (normalQuantile((1 + confidence) / 2) ** 2 * p * (1 - p)) / margin ** 2;
  // One case is the least there is; without this a share of 0 or 1 in a population of one would divide nought by nought.
  if (endless <= 1) return N === 0 ? 0 : 1;
  return N === null ? Math.ceil(endless) : Math.min(N, Math.ceil(endless / (1 + (endless - 1) / N)));
}
