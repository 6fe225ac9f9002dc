type Stratum = { name: string; size: number; given: number };

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** One round of shares: whole parts first, then one more each in order of remainder, never above the stratum's size. */
function shareOut(rest: number, open: readonly Stratum[]): void {
  const total = sumOf(open.map(({ size }) => size));
  const quotas = open.map((stratum) => {
    const remainder = (rest * stratum.size) % total;
    return { stratum, remainder, whole: (rest * stratum.size - remainder) / total };
  });
  let left = rest - sumOf(quotas.map(({ whole }) => whole));
  quotas.sort(
    (a, b) =>
      b.remainder - a.remainder ||
      b.stratum.size - a.stratum.size ||
      (a.stratum.name < b.stratum.name ? -1 : 1),
  );
  for (const { stratum, whole } of quotas) {
    const extra = left > 0 ? 1 : 0;
    left -= extra;
    stratum.given = Math.min(stratum.size, stratum.given + whole + extra);
  }
}

/**
 * Shares a sample of n over strata (name to size) in proportion to size by largest remainder, each stratum first getting
 * `minPerStratum` or all it has. n above the total gives the total; RangeError when the minimums alone exceed n.
 */
export function allocateStrata(
  sizes: Readonly<Record<string, number>>,
  n: number,
  minPerStratum = 0,
): Record<string, number> {
  const strata = Object.entries(sizes).map(([name, size]) => ({
    name,
    size,
    given: Math.min(minPerStratum, size),
  }));
  const wanted = Math.min(n, sumOf(strata.map(({ size }) => size)));
  const left = () => wanted - sumOf(strata.map(({ given }) => given));
  if (!Number.isInteger(n) || left() < 0)
    throw new RangeError(`A sample of ${n} cannot give every stratum its minimum`);
  while (left() > 0) {
    shareOut(
      left(),
      strata.filter(({ size, given }) => given < size),
    );
  }
  return Object.fromEntries(strata.map(({ name, given }) => [name, given]));
}
