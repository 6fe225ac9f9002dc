import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { roundHalfUp } from '#lib/statistics/round-half-up.ts';

/** A percentage 0 to 100 and how it is written; the value is null and the text "no base" when there is no base. */
export type Percentage = { value: number | null; text: string };

/** x as a percentage of n, rounded half up to `decimals` places; RangeError unless 0 <= x <= n in whole numbers. */
export function percentOf(x: number, n: number, decimals = 0): Percentage {
  assertCounts(x, n);
  if (n === 0) return { value: null, text: 'no base' };
  const scale = 10 ** decimals;
  const value = roundHalfUp(x * 100 * scale, n) / scale;
  // "All" and "none" are claims about every case, so rounding alone may not make them.
  if (value === 100 && x < n) return { value, text: `>${(100 - 1 / scale).toFixed(decimals)}%` };
  if (value === 0 && x > 0) return { value, text: `<${(1 / scale).toFixed(decimals)}%` };
  return { value, text: `${value.toFixed(decimals)}%` };
}
