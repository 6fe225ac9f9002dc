import { assertCounts } from '#lib/statistics/assert-counts.ts';

/** Each unit's z-score, as it is, and how far the units spread beyond chance: phi is about 1 where chance explains it all. */
export type Overdispersion = { z: number[]; phi: number; overdispersed: boolean };

/**
 * Whether units differ from a target share by more than chance, before any is called an outlier (DJ Spiegelhalter,
 * Statistics in Medicine 2005;24:1185-1202): phi is the mean squared z with the `winsorise` share of units (whole units,
 * rounded down) at either end drawn in to the next one, and overdispersed above 1 + 2 * sqrt(2 / units). Only then are funnel
 * limits to be widened by sqrt(phi). Null without units, and where the target is 0 or 1, which leaves chance nothing.
 * RangeError when x of n is impossible or n is 0, or unless 0 <= winsorise < 0.5.
 */
export function overdispersion(
  points: readonly { x: number; n: number }[],
  target: number,
  winsorise = 0.1,
): Overdispersion | null {
  if (!(winsorise >= 0 && winsorise < 0.5)) throw new RangeError(`Cannot draw in a share of ${winsorise}`);
  if (!(target >= 0 && target <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${target}`);
  for (const { x, n } of points) {
    assertCounts(x, n);
    if (n === 0) throw new RangeError('A unit without a base has no share to compare');
  }
  if (points.length === 0 || target === 0 || target === 1) return null;
  const z = points.map(({ x, n }) => (x / n - target) / Math.sqrt((target * (1 - target)) / n));
  const phi = meanSquare(drawnIn(z, winsorise));
  return { z, phi, overdispersed: phi > 1 + 2 * Math.sqrt(2 / z.length) };
}

const meanSquare = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value ** 2, 0) / values.length;

/** The values in order, those of either end replaced by their nearest inner neighbour. */
function drawnIn(values: readonly number[], share: number): number[] {
  const ordered = [...values].sort((a, b) => a - b);
  const ends = Math.floor(share * ordered.length);
  const lowest = ordered[ends] ?? 0;
  const highest = ordered[ordered.length - 1 - ends] ?? 0;
  return ordered.map((value) => Math.min(highest, Math.max(lowest, value)));
}
