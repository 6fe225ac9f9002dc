import { roundHalfUp } from '#lib/statistics/round-half-up.ts';

/** A count to the nearest multiple of `base`, halves upwards, as totals are printed; RangeError unless v is a whole number from 0 and base one from 1. */
export function roundTo(v: number, base = 5): number {
  if (!Number.isInteger(v) || v < 0 || !Number.isInteger(base) || base < 1)
    throw new RangeError(`Cannot round ${v} to the nearest ${base}`);
  return base * roundHalfUp(v, base);
}
