import { type CountDistribution, countDistribution } from '#lib/statistics/count-distribution.ts';

/**
 * The binomial distribution of the count among n with the chance p each, exact to about 1e-12. RangeError unless n is a
 * whole number above 0 and 0 <= p <= 1.
 */
export function binomialChances(n: number, p: number): CountDistribution {
  if (!(Number.isInteger(n) && n > 0 && p >= 0 && p <= 1))
    throw new RangeError(`There is no binomial distribution of ${n} at ${p}`);
  const odds = p / (1 - p);
  return countDistribution({
    lowest: 0,
    mode: Math.min(n, Math.floor((n + 1) * p)),
    highest: n,
    ratio: (x) => ((n - x) / (x + 1)) * odds,
  });
}
