/** How p values of several comparisons are adjusted, on p values in ascending order; not yet kept below 1. */
const ADJUSTMENTS = {
  bonferroni: (ordered: readonly number[]) => ordered.map((p) => p * ordered.length),
  holm: (ordered: readonly number[]) =>
    running(
      Math.max,
      ordered.map((p, place) => (ordered.length - place) * p),
    ),
  bh: (ordered: readonly number[]) =>
    running(Math.min, ordered.map((p, place) => (ordered.length / (place + 1)) * p).reverse()).reverse(),
};

/** Bonferroni, Holm or Benjamini and Hochberg. */
export type Adjustment = keyof typeof ADJUSTMENTS;

/** What `pick` makes of each value and all before it. */
function running(pick: (a: number, b: number) => number, values: readonly number[]): number[] {
  let picked = values[0] ?? 0;
  return values.map((value) => {
    picked = pick(picked, value);
    return picked;
  });
}

/**
 * p values (0 to 1) of several comparisons, adjusted for their number and in their order. 'bonferroni' and 'holm' bound
 * the chance of naming any change that is not there (S Holm, Scand J Stat 1979;6:65-70), 'bh' the expected share of such
 * among those named (Y Benjamini and Y Hochberg, J R Stat Soc B 1995;57:289-300). None give none; RangeError when a p is
 * not from 0 to 1.
 */
export function adjustPValues(p: readonly number[], method: Adjustment): number[] {
  if (!p.every((each) => each >= 0 && each <= 1))
    throw new RangeError(`Not all of ${p.join(', ')} lie between 0 and 1`);
  const order = p.map((each, place) => ({ each, place })).sort((a, b) => a.each - b.each);
  const adjusted: number[] = [];
  for (const [rank, value] of ADJUSTMENTS[method](order.map(({ each }) => each)).entries())
    adjusted[order[rank]?.place ?? rank] = Math.min(1, value);
  return adjusted;
}
