/** The chance of each count from `lowest` up; counts left out on either side are too unlikely to matter. */
export type Chances = { lowest: number; chances: number[] };

// Less than floating point can add to the chance of the likeliest count, many times over.
const NEGLIGIBLE = 1e-30;

/**
 * The binomial distribution of the count among n with the chance p each, exact to about 1e-12: by the ratio of neighbours
 * outwards from the likeliest count, so that nothing is lost to size and a million costs some ten thousand steps.
 * RangeError unless n is a whole number above 0 and 0 <= p <= 1.
 */
export function binomialChances(n: number, p: number): Chances {
  if (!(Number.isInteger(n) && n > 0 && p >= 0 && p <= 1))
    throw new RangeError(`There is no binomial distribution of ${n} at ${p}`);
  const likeliest = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const above = outwards(n - likeliest, (step) => ((n - likeliest - step) / (likeliest + step + 1)) * odds);
  const below = outwards(likeliest, (step) => (likeliest - step) / (n - likeliest + step + 1) / odds);
  const weights = [...below.toReversed(), 1, ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { lowest: likeliest - below.length, chances: weights.map((weight) => weight / total) };
}

/** The weights of the counts after one of weight 1, at most so many, each the one before times its ratio. */
function outwards(most: number, ratio: (step: number) => number): number[] {
  const weights: number[] = [];
  for (let step = 0, weight = 1; step < most; step += 1) {
    weight *= ratio(step);
    if (weight < NEGLIGIBLE) break;
    weights.push(weight);
  }
  return weights;
}
