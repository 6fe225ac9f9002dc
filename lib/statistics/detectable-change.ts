import { normalQuantile } from '#lib/statistics/normal-quantile.ts';

/** How sure a comparison is to be: the chance to see a true change, and the chance to see one that is not there. */
export type Power = { power: number; alpha: number };

const USUAL: Power = { power: 0.8, alpha: 0.05 };
const HALVINGS = 60;

/**
 * Cases each of two cycles needs to tell a share of p1 from one of p2 in a two-sided comparison of independent samples,
 * not rounded: what R's power.prop.test gives with strict = FALSE (JL Fleiss, Statistical Methods for Rates and
 * Proportions, 1981, chapter 3). Infinity where the two are the same; RangeError unless both are from 0 to 1.
 */
export function sampleSizePerCycle(p1: number, p2: number, { power, alpha }: Power = USUAL): number {
  for (const p of [p1, p2])
    if (!(p >= 0 && p <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${p}`);
  if (p1 === p2) return Number.POSITIVE_INFINITY;
  const mean = (p1 + p2) / 2;
  const same = normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean));
  const apart = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return ((same + apart) / (p1 - p2)) ** 2;
}

/**
 * The nearest shares (0 to 1) above and below p that a next cycle of n cases would probably tell from p, given n cases
 * now; null on a side where even 1 or 0 is too near. Both samples are taken as small beside their caseloads. RangeError
 * unless 0 <= p <= 1.
 */
export function detectableChange(
  n: number,
  p: number,
  certainty: Power = USUAL,
): { rise: number | null; fall: number | null } {
  return { rise: nearest(n, p, 1, certainty), fall: nearest(n, p, 0, certainty) };
}

/** The share nearest to p, on its way to `end`, that n cases a cycle suffice for. */
function nearest(n: number, p: number, end: 0 | 1, certainty: Power): number | null {
  const isSeen = (share: number) => sampleSizePerCycle(p, share, certainty) <= n;
  if (!isSeen(end)) return null;
  let seen: number = end;
  let unseen = p;
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (seen + unseen) / 2;
    if (isSeen(middle)) seen = middle;
    else unseen = middle;
  }
  return seen;
}
