import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import { type FigureDecision, type FigureRule, meaningfulFigure } from '#lib/statistics/meaningful-figure.ts';
import { type Percentage, percentOf } from '#lib/statistics/percent-of.ts';
import { tallyCounts } from '#lib/statistics/tally-counts.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** Met out of base: the audits in which the evidence was found, out of those that answered. Never a bare percentage. */
export type Share = { met: number; base: number };

/** A share with everything needed to read it. */
export type Figure = OutcomeCounts & {
  share: Share;
  /** The share in per cent, rounded half up; null and "no base" without a base. */
  percent: Percentage;
  /** 95% Wilson interval of the share, 0 to 1; null unless a percentage is shown. */
  interval: Interval | null;
  /** Whether and how it may be shown. */
  decision: FigureDecision;
  /** Audits in, whatever they answered. */
  returned: number;
  /** Returned less "does not apply". */
  applicable: number;
  /** Applicable less those left blank. */
  answered: number;
  /** Applicable and left blank. */
  missing: number;
};

/** A key area of a tool and its figure. */
export type AreaFinding = { id: string; label: string; figure: Figure };

/** A council's own limits of when a figure may be shown. */
export type FigureLimits = {
  /** Lowest share of answers among the audits a question applies to, 0 to 100. */
  minResponsePercent: number;
  minBaseForAny: number;
  minBaseForPercent: number;
  smallBaseBelow: number;
};

/** A council's limits as the rule that decides. */
export const figureRule = (limits: FigureLimits): FigureRule => ({
  minResponseRate: limits.minResponsePercent / 100,
  minBaseForAny: limits.minBaseForAny,
  minBaseForPercent: limits.minBaseForPercent,
  smallBaseBelow: limits.smallBaseBelow,
});

/** Whether a percentage and an interval are shown. */
export const hasPercent = ({ decision }: Pick<Figure, 'decision'>): boolean =>
  decision.publish && decision.display !== 'count-only';

/** Where a figure is drawn on a line from 0 to 100; null unless a percentage is shown. */
export function plotted({ share, interval }: Figure): { value: number; low: number; high: number } | null {
  if (interval === null) return null;
  const [low, high] = interval;
  return { value: (100 * share.met) / share.base, low: 100 * low, high: 100 * high };
}

/**
 * A figure from its counts: the one place that divides. The interval is plain Wilson even for a random draw from a
 * known frame: a case can be left out, late or unanswered, and the wider range forgives that; the finite population
 * correction would claim more.
 */
export function figureOf(counts: OutcomeCounts, rule: FigureRule): Figure {
  const { met, partly, na } = counts;
  const tally = tallyCounts({
    met,
    partly,
    na,
    notMet: counts['not-met'],
    notEvidenced: counts['not-evidenced'],
    missing: counts.unanswered,
  });
  const { returned, applicable, answered, missing } = tally;
  const decision = meaningfulFigure(tally, rule);
  return {
    ...counts,
    share: { met, base: answered },
    percent: percentOf(met, answered),
    interval: hasPercent({ decision }) ? wilsonInterval(met, answered) : null,
    decision,
    returned,
    applicable,
    answered,
    missing,
  };
}
