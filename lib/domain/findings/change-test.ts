import type { Share } from '#lib/domain/findings/figure.ts';
import { adjustPValues } from '#lib/statistics/adjust-p-values.ts';
import { detectableDifference } from '#lib/statistics/detectable-difference.ts';
import { fisherExact } from '#lib/statistics/fisher-exact.ts';
import { newcombeDifference } from '#lib/statistics/newcombe-difference.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** How sure one can be that a share moved, and which way. */
export type ChangeVerdict = 'improved' | 'may-have-improved' | 'none' | 'may-have-fallen' | 'fell';

/** A share before and a share now, of two samples that have no case in common. */
export type SharePair = { before: Share; now: Share };

/** What two shares say about a change. Differences and intervals are -1 to 1, the later less the earlier. */
export type ChangeTest = {
  verdict: ChangeVerdict;
  difference: number;
  /** 95% interval. */
  interval: Interval;
  /** Fisher's exact p, and the same adjusted by Holm for all key areas compared at once. */
  p: number;
  adjusted: number;
  /** The smallest change either way that would probably have been seen, 0 to 1; null where none would. */
  seen: { rise: number | null; fall: number | null };
};

/** The error that a named change may have, over all key areas together. */
export const SURE = 0.05;

/** The error of a single "may have changed": its 90% interval leaves out nought. */
export const LIKELY = 0.1;

/** The verdict on a difference: `sure` where it stands out among all compared, `likely` where it does alone. */
export function verdictOf(
  difference: number,
  { sure, likely }: { sure: boolean; likely: boolean },
): ChangeVerdict {
  if (difference === 0 || !likely) return 'none';
  if (difference > 0) return sure ? 'improved' : 'may-have-improved';
  return sure ? 'fell' : 'may-have-fallen';
}

const leavesOutNought = ([low, high]: Interval): boolean => low > 0 || high < 0;
const asProportion = ({ met, base }: Share) => ({ x: met, n: base });

const fisherOf = ({ before, now }: SharePair): number =>
  fisherExact(now.met, now.base - now.met, before.met, before.base - before.met);

/** What each of several pairs of shares says, tested together; bases are above 0. */
export function testChanges(pairs: readonly SharePair[]): ChangeTest[] {
  const chances = pairs.map(fisherOf);
  const adjusted = adjustPValues(chances, 'holm');
  return pairs.flatMap((pair, place) => {
    const [now, before] = [asProportion(pair.now), asProportion(pair.before)];
    const found = newcombeDifference(now, before);
    const likely = newcombeDifference(now, before, 1 - LIKELY);
    if (!found || !likely) return [];
    const [p = 1, holm = 1] = [chances[place], adjusted[place]];
    const verdict = verdictOf(found.difference, {
      sure: holm < SURE && leavesOutNought(found.interval),
      likely: leavesOutNought(likely.interval),
    });
    return [{ ...found, verdict, p, adjusted: holm, seen: detectableDifference(before, now.n) }];
  });
}
