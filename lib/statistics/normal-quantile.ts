import jStat from 'jstat';

/** The standard normal value below which the share p lies, accurate to about 1e-15; RangeError unless 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A normal quantile needs 0 < p < 1, not ${p}`);
  return jStat.normal.inv(p, 0, 1);
}
