import { binomialChances } from '#lib/statistics/binomial-chances.ts';
import type { CountDistribution } from '#lib/statistics/count-distribution.ts';

/** The quantiles of the 99.8% and 95% limits, from the lowest up. */
export const FUNNEL_QUANTILES = [0.001, 0.025, 0.975, 0.999] as const;

/**
 * The limits (0 to 1) of a funnel plot about a target share for a unit of n cases, one for each quantile: exact binomial,
 * interpolated so that they do not jump with n (DJ Spiegelhalter, Statistics in Medicine 2005;24:1185-1202, appendix A.1).
 * RangeError unless n is a whole number above 0, 0 <= target <= 1 and each quantile lies between 0 and 1.
 */
export function funnelLimits(
  target: number,
  n: number,
  quantiles: readonly number[] = FUNNEL_QUANTILES,
): number[] {
  return limitsAmong(n, binomialChances(n, target), quantiles);
}

/** The limits of `funnelLimits` for a unit of n cases, where the distribution of its count is at hand. RangeError as there. */
export function limitsAmong(
  n: number,
  distribution: CountDistribution,
  quantiles: readonly number[],
): number[] {
  return quantiles.map((quantile) => {
    if (!(quantile > 0 && quantile < 1)) throw new RangeError(`A funnel has no limit at ${quantile}`);
    return Math.min(1, Math.max(0, interpolated(distribution, quantile) / n));
  });
}

/** The smallest count that so many or fewer reach the quantile with, less the part of its chance that goes beyond. */
function interpolated({ lowest, chances }: CountDistribution, quantile: number): number {
  let fewer = 0;
  const found = chances.findIndex((chance) => {
    if (fewer + chance >= quantile) return true;
    fewer += chance;
    return false;
  });
  const chance = chances[found];
  // Chances that add up to a crumb below 1 reach every quantile but the very last.
  if (chance === undefined) return lowest + chances.length - 1;
  return lowest + found - (fewer + chance - quantile) / chance;
}
