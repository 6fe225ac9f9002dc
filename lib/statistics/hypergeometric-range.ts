import { type Draw, hypergeometricDistribution } from '#lib/statistics/hypergeometric-distribution.ts';

/**
 * How many of a group of K a simple draw of n from N brings by chance alone: from the lowest to the highest count that
 * leave at most half of 1 - confidence beyond them on each side (the exact hypergeometric distribution). RangeError
 * unless K and n are whole numbers from 0 to N.
 */
export function hypergeometricRange(draw: Draw, confidence = 0.95): [number, number] {
  const { lowest, chances } = hypergeometricDistribution(draw);
  const beyond = (1 - confidence) / 2;
  const highest = lowest + chances.length - 1;
  return [lowest + skipped(chances, beyond), highest - skipped(chances.toReversed(), beyond)];
}

/** How many counts from this side can be left out before more than `beyond` is. */
function skipped(chances: readonly number[], beyond: number): number {
  let sum = 0;
  return chances.findIndex((chance) => {
    sum += chance;
    return sum > beyond;
  });
}
