import { type Bounds, boundsOf } from '#lib/domain/findings/bounds.ts';
import type { DrawMade } from '#lib/domain/findings/draw-made.ts';
import { type Figure, hasPercent, type Share } from '#lib/domain/findings/figure.ts';
import { type StratumCount, type WeightedShare, weightedShare } from '#lib/domain/findings/weighted-share.ts';
import { hypergeometricExactInterval } from '#lib/statistics/hypergeometric-exact-interval.ts';
import { type Percentage, percentOf } from '#lib/statistics/percent-of.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { wilsonIntervalFpc } from '#lib/statistics/wilson-interval-fpc.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** A share of some base in per cent, with its 95% interval. */
export type SureShare = { share: Share; percent: Percentage; interval: Interval | null };

/** What a simple random draw says of every case on its list. */
export type AllCases = {
  /** Cases on the list, and how many of them the audits know the answer of. */
  cases: number;
  known: number;
  /** In how many of all the cases the evidence would be found: the least and the most, 95% exact. */
  least: number;
  most: number;
  /** Known cases to which it does not apply: such cases stand among the rest of the list too. */
  na: number;
  /** The same as a share, narrowed for so large a part of the list; null where it does not apply to every case. */
  interval: Interval | null;
};

/** Everything that tells how far one figure can be trusted. */
export type HowSure = {
  /** Met or partly met, of the same base. */
  lenient: SureShare;
  /** Answered, of the audits it applies to. */
  response: SureShare;
  /** What the blanks among them could have changed; null where there is none. */
  blanks: Bounds | null;
  /** What the audits not returned could have changed; null where all are in. */
  notReturned: Bounds | null;
  /** Null unless the draw was simple and random. */
  allCases: AllCases | null;
  /** Null unless groups were drawn in more than their part. */
  weighted: WeightedShare | null;
};

/** What the trust in the figures of a cycle rests on besides the counts of each. */
export type SureFacts = {
  draw: DrawMade | null;
  frameSize: number;
  /** Drawn and not returned. */
  notReturned: number;
  strata: readonly StratumCount[];
};

const sure = (met: number, base: number): SureShare => ({
  share: { met, base },
  percent: percentOf(met, base),
  interval: wilsonInterval(met, base),
});

function allCases({ met, answered, na }: Figure, { draw, frameSize }: SureFacts): AllCases | null {
  const known = answered + na;
  if (draw?.method !== 'simple' || frameSize < known) return null;
  const exact = hypergeometricExactInterval(met, known, frameSize);
  if (exact === null) return null;
  const [least, most] = exact.M;
  const interval = na === 0 ? wilsonIntervalFpc(met, answered, frameSize) : null;
  return { cases: frameSize, known, least, most, na, interval };
}

/** How far the figure of a key area can be trusted; null where it has no percentage that anybody could trust. */
export function howSure({ id, figure }: { id: string; figure: Figure }, facts: SureFacts): HowSure | null {
  if (!hasPercent(figure)) return null;
  const { met, partly, answered, applicable, missing } = figure;
  return {
    lenient: sure(met + partly, answered),
    response: sure(answered, applicable),
    blanks: boundsOf(figure, missing),
    notReturned: boundsOf(figure, facts.notReturned),
    allCases: allCases(figure, facts),
    weighted: weightedShare(facts.draw, facts.strata, id),
  };
}
