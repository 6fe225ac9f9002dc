/** A group of K among N cases, of which n are drawn. */
export type Draw = { N: number; K: number; n: number };

/**
 * How many of a group of K a simple draw of n from N brings by chance alone: from the lowest to the highest count that
 * leave at most half of 1 - confidence beyond them on each side (the exact hypergeometric distribution). RangeError
 * unless K and n are whole numbers from 0 to N.
 */
export function hypergeometricRange({ N, K, n }: Draw, confidence = 0.95): [number, number] {
  if (![N, K, n].every((count) => Number.isInteger(count) && count >= 0) || K > N || n > N)
    throw new RangeError(`Cannot draw ${n} from ${N} with ${K} in the group`);
  const lowest = Math.max(0, n + K - N);
  const weights = relativeChances({ N, K, n }, lowest);
  const beyond = ((1 - confidence) / 2) * weights.reduce((sum, weight) => sum + weight, 0);
  return [lowest + skipped(weights, beyond), Math.min(n, K) - skipped(weights.toReversed(), beyond)];
}

/** The chance of each count from the lowest up, relative to that of the likeliest, so that none is lost to size. */
function relativeChances({ N, K, n }: Draw, lowest: number): number[] {
  const highest = Math.min(n, K);
  const likeliest = Math.floor(((n + 1) * (K + 1)) / (N + 2));
  const up = (x: number) => ((K - x) * (n - x)) / ((x + 1) * (N - K - n + x + 1));
  const weights = [1];
  for (let x = likeliest; x < highest; x += 1) weights.push((weights.at(-1) ?? 0) * up(x));
  for (let x = likeliest - 1, weight = 1; x >= lowest; x -= 1) {
    weight /= up(x);
    weights.unshift(weight);
  }
  return weights;
}

/** How many counts from this side can be left out before more than `beyond` is. */
function skipped(weights: readonly number[], beyond: number): number {
  let sum = 0;
  return weights.findIndex((weight) => {
    sum += weight;
    return sum > beyond;
  });
}
