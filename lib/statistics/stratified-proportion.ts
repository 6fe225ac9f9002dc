import { sum } from '#lib/statistics/agreement-table.ts';
import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { type Interval, wilsonScore } from '#lib/statistics/wilson-score.ts';

/** x of n cases drawn at random from the N of a stratum, such as a team. */
export type Stratum = { N: number; n: number; x: number };

/** A share of the whole, 0 to 1, its standard error, the simple sample that would be as sure, and the interval. */
export type StratifiedProportion = {
  p: number;
  se: number | null;
  effectiveN: number | null;
  interval: Interval | null;
};

/** What a stratum adds to the variance of the whole, with the finite population correction; null where one case of several was drawn. */
function varianceOf({ N, n, x }: Stratum, weight: number): number | null {
  if (n === N) return 0;
  if (n < 2) return null;
  const p = x / n;
  return (weight ** 2 * (1 - n / N) * p * (1 - p)) / (n - 1);
}

/**
 * The share of all cases when strata were sampled at different rates: each stratum's share by its part of the whole (WG
 * Cochran, Sampling Techniques, 3rd edition 1977, chapter 5), with Wilson's interval on the effective base. Strata without
 * cases are left out; null where there is no case at all, or where a stratum with cases has none drawn and so says nothing.
 * One case drawn of several tells no spread: p alone. A variance of 0 (nothing differs within a stratum, or all cases
 * were seen) gives no effective base and no interval. RangeError unless 0 <= x <= n <= N in whole numbers.
 */
export function stratifiedProportion(
  strata: readonly Stratum[],
  confidence = 0.95,
): StratifiedProportion | null {
  for (const { N, n, x } of strata) {
    assertCounts(n, N);
    assertCounts(x, n);
  }
  const peopled = strata.filter(({ N }) => N > 0);
  const total = sum(peopled.map(({ N }) => N));
  if (total === 0 || peopled.some(({ n }) => n === 0)) return null;
  const p = Math.min(1, sum(peopled.map(({ N, n, x }) => (N / total) * (x / n))));
  const variances = peopled.map((stratum) => varianceOf(stratum, stratum.N / total));
  const known = variances.filter((variance) => variance !== null);
  if (known.length < variances.length) return { p, se: null, effectiveN: null, interval: null };
  const variance = sum(known);
  if (variance === 0) return { p, se: 0, effectiveN: null, interval: null };
  const effectiveN = (p * (1 - p)) / variance;
  return { p, se: Math.sqrt(variance), effectiveN, interval: wilsonScore(p, effectiveN, confidence) };
}
