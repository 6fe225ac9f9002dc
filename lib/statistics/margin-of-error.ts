import { normalQuantile } from '#lib/statistics/normal-quantile.ts';

/**
 * Half the width (0 to 1) of the planning interval for a share p from n cases of N, by the normal approximation with
 * finite population correction; N null for a population without end. RangeError unless 1 <= n <= N and 0 <= p <= 1.
 * For planning only: figures that are found have Wilson intervals (Cochran, Sampling Techniques, 1977, section 3.5).
 */
export function marginOfError(n: number, N: number | null, p = 0.5, confidence = 0.95): number {
  if (!(n >= 1 && (N === null || n <= N))) throw new RangeError(`There is no margin for ${n} of ${N}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${p}`);
  if (n === N) return 0;
  const correction = N === null ? 1 : (N - n) / (N - 1);
  return normalQuantile((1 + confidence) / 2) * Math.sqrt(((p * (1 - p)) / n) * correction);
}
