/** x of n. */
export type FeasibleCount = [x: number, n: number];

/** How far a printed percentage may lie from what its decimals can say, in units of the last: binary crumbs only. */
const CRUMB = 1e-6;

const divideUp = (dividend: number, divisor: number): number => {
  const raised = dividend + divisor - 1;
  return (raised - (((raised % divisor) + divisor) % divisor)) / divisor;
};

/**
 * The fewest and the most of a base of n cases that print as this percentage (0 to 100, rounded half up to `decimals`
 * places), by whole numbers alone; null where none does. RangeError unless the percentage can be printed so and n is a
 * whole number above 0.
 */
export function feasibleRange(
  publishedPercent: number,
  n: number,
  decimals = 0,
): [fewest: number, most: number] | null {
  const scale = 10 ** decimals;
  const printed = Math.round(publishedPercent * scale);
  if (!(printed >= 0 && printed <= 100 * scale && Math.abs(publishedPercent * scale - printed) < CRUMB))
    throw new RangeError(`${publishedPercent} is no percentage with ${decimals} decimals`);
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`A base of ${n} has no percentage`);
  // printed - 1/2 <= 100 * scale * x / n < printed + 1/2, times 2n.
  const fewest = Math.max(0, divideUp((2 * printed - 1) * n, 200 * scale));
  const most = Math.min(n, divideUp((2 * printed + 1) * n, 200 * scale) - 1);
  return fewest <= most ? [fewest, most] : null;
}

/**
 * Every x of n, n at most `maxBase`, that prints as this percentage: which counts an old report may have had, in order of
 * n and x. Their number grows with the square of the base; for a known base `feasibleRange` answers at once. RangeError
 * unless the percentage can be printed with so many decimals.
 */
export function feasibleCounts(publishedPercent: number, maxBase: number, decimals = 0): FeasibleCount[] {
  const counts: FeasibleCount[] = [];
  for (let n = 1; n <= maxBase; n += 1) {
    const [fewest, most] = feasibleRange(publishedPercent, n, decimals) ?? [0, -1];
    for (let x = fewest; x <= most; x += 1) counts.push([x, n]);
  }
  return counts;
}
