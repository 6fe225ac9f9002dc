import { normalQuantile } from '#lib/statistics/normal-quantile.ts';

/**
 * The fewest cases of N (null: without end) that estimate a share p within `margin` (0 to 1) either way: Cochran's
 * formula with finite population correction, rounded up and never above N. RangeError unless margin is above 0.
 */
export function sampleSize(N: number | null, margin: number, p = 0.5, confidence = 0.95): number {
  if (!(margin > 0)) throw new RangeError(`A margin is above 0, not ${margin}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${p}`);
  const endless = (normalQuantile((1 + confidence) / 2) ** 2 * p * (1 - p)) / margin ** 2;
  if (N === null) return Math.max(1, Math.ceil(endless));
  return Math.min(N, Math.max(1, Math.ceil(endless / (1 + (endless - 1) / N))));
}
