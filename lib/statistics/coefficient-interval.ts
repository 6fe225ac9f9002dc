import { normalQuantile } from '#lib/statistics/normal-quantile.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/**
 * The interval of a coefficient of agreement from its standard error, kept between -1 and 1 (the normal limits that
 * Fleiss, Cohen and Everitt 1969 and Gwet 2008 give). Null where the error is 0: where no pair differs it tells nothing.
 */
export function coefficientInterval(value: number, se: number, confidence = 0.95): Interval | null {
  if (se === 0) return null;
  const reach = normalQuantile(1 - (1 - confidence) / 2) * se;
  return [Math.max(-1, value - reach), Math.min(1, value + reach)];
}
