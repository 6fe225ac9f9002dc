import {
  type Confusion,
  confusionsIn,
  isCompared,
  pairCount,
  type RatedPair,
  tableOf,
} from '#lib/domain/agreement/pair-ratings.ts';
import type { RatingScale } from '#lib/domain/agreement/rating-scale.ts';
import { type AgreementTable, hasNoVariation, sum } from '#lib/statistics/agreement-table.ts';
import { coefficientInterval } from '#lib/statistics/coefficient-interval.ts';
import { cohenKappa } from '#lib/statistics/cohen-kappa.ts';
import { gwetAC1 } from '#lib/statistics/gwet-ac1.ts';
import { krippendorffAlphaOf } from '#lib/statistics/krippendorff-alpha.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** Below so many pairs only counts are shown: one pair more or less would move a coefficient from one band to the next. */
export const FEWEST_PAIRS = 20;

/** A coefficient of agreement with its 95% interval (null where none can be worked out), or why it has none. */
export type Coefficient =
  | { value: number; interval: Interval | null; none: null }
  | { value: null; interval: null; none: 'few' | 'no variation' };

/** How far pairs agreed on one thing. */
export type Agreement = {
  /** Pairs whose two judgements were kept. */
  pairs: number;
  /** Those in which both gave an answer. */
  compared: number;
  agreed: number;
  /** 95% Wilson interval of agreed out of compared; null where only counts are shown. */
  interval: Interval | null;
  ac1: Coefficient;
  /** Quadratic weights, over the pairs that both gave a grade; null where the answers are no grades. */
  kappa: Coefficient | null;
  alpha: Coefficient;
  confusions: Confusion[];
};

const without = (none: 'few' | 'no variation'): Coefficient => ({ value: null, interval: null, none });

/** Counts only, nothing that varies, or what `work` gives. */
function coefficient(table: AgreementTable, isFew: boolean, work: () => Coefficient): Coefficient {
  if (isFew || sum(table.map(sum)) < FEWEST_PAIRS) return without('few');
  return hasNoVariation(table) ? without('no variation') : work();
}

function withError(value: number | null, se: number | null): Coefficient {
  if (value === null || se === null) return without('no variation');
  return { value, interval: coefficientInterval(value, se), none: null };
}

function ac1Of(table: AgreementTable): Coefficient {
  const { ac1, se } = gwetAC1(table);
  return withError(ac1, se);
}

function kappaOf(pairs: readonly RatedPair[], { ordered }: RatingScale): Coefficient {
  const table = tableOf(pairs, ordered);
  return coefficient(table, false, () => {
    const { kappa, se } = cohenKappa(table, 'quadratic');
    return withError(kappa, se);
  });
}

/** An ordered scale leaves out what does not stand on it, as it leaves out a missing rating. */
function alphaOf(pairs: readonly RatedPair[], scale: RatingScale, isFew: boolean): Coefficient {
  const { categories, ordered, metric } = scale;
  const values = ordered.length > 0 ? ordered : categories.map(({ value }) => value);
  const units = pairs.map(({ first, second, count }) => ({
    values: [first, second].map((value) => values.indexOf(value)).filter((place) => place >= 0),
    times: count,
  }));
  return coefficient(tableOf(pairs, values), isFew, () => {
    const { alpha } = krippendorffAlphaOf(units, metric);
    return alpha === null ? without('no variation') : { value: alpha, interval: null, none: null };
  });
}

/**
 * How far these pairs agreed on a scale, worked out from their counts alone. Where the answers of several questions are
 * put together, `audits` says how many pairs of people gave them: so many answers of few people are still few.
 */
export function agreementOf(pairs: readonly RatedPair[], scale: RatingScale, audits = Infinity): Agreement {
  const both = pairs.filter(isCompared);
  const table = tableOf(
    both,
    scale.categories.map(({ value }) => value),
  );
  const compared = pairCount(both);
  const agreed = pairCount(both.filter(({ first, second }) => first === second));
  const isFew = Math.min(compared, audits) < FEWEST_PAIRS;
  return {
    pairs: pairCount(pairs),
    compared,
    agreed,
    interval: isFew ? null : wilsonInterval(agreed, compared),
    ac1: coefficient(table, isFew, () => ac1Of(table)),
    kappa: scale.isGraded ? kappaOf(both, scale) : null,
    alpha: alphaOf(both, scale, isFew),
    confusions: confusionsIn(both, scale),
  };
}

const LOW_AC1 = 0.6;

/** From so many pairs on a question can be called read differently. */
export const FEWEST_TO_LIST = 5;
const USUAL_AGREEMENT = 0.8;

/** Do pairs read this differently: AC1 below 0.6, or, with 5 to 19 pairs, fewer than 8 of 10 agreeing? */
export function isReadDifferently({ compared, agreed, ac1 }: Agreement): boolean {
  if (ac1.value !== null) return ac1.value < LOW_AC1;
  return ac1.none === 'few' && compared >= FEWEST_TO_LIST && agreed / compared < USUAL_AGREEMENT;
}
