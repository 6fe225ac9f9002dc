/** When a figure may be shown; the council may set its own. */
export type FigureRule = {
  /** Lowest answered / applicable, 0 to 1. */
  minResponseRate: number;
  /** Below this many answers nothing is shown. */
  minBaseForAny: number;
  /** Below this many answers "x of n" is shown without a percentage. */
  minBaseForPercent: number;
  /** Below this many answers the percentage carries a small-base flag. */
  smallBaseBelow: number;
};

/** At 80% answered, the blanks alone could move the figure by at most 20 points. */
export const DEFAULT_FIGURE_RULE: Readonly<FigureRule> = {
  minResponseRate: 0.8,
  minBaseForAny: 5,
  minBaseForPercent: 10,
  smallBaseBelow: 30,
};

/** Whether a figure may be shown, why (not), and in which form. */
export type FigureDecision = (typeof DECISIONS)[keyof typeof DECISIONS];

const DECISIONS = {
  notApplicable: { publish: false, reason: 'not-applicable', display: 'none' },
  notAnswered: { publish: false, reason: 'not-answered', display: 'none' },
  lowResponse: { publish: false, reason: 'low-response', display: 'none' },
  baseTooSmall: { publish: false, reason: 'base-too-small', display: 'none' },
  countOnly: { publish: true, reason: 'count-only', display: 'count-only' },
  smallBase: { publish: true, reason: 'small-base', display: 'percent-with-interval-flagged' },
  ok: { publish: true, reason: 'ok', display: 'percent-with-interval' },
} as const;

/** Decides whether a tally supports a figure; the first test that fails gives the reason. */
export function meaningfulFigure(
  { applicable, answered }: { applicable: number; answered: number },
  rule: Readonly<FigureRule> = DEFAULT_FIGURE_RULE,
): FigureDecision {
  if (applicable === 0) return DECISIONS.notApplicable;
  if (answered === 0) return DECISIONS.notAnswered;
  // Divided, not multiplied: 20/25 is the same double as 0.8, whereas 0.8 * n may land just above a whole number.
  if (answered / applicable < rule.minResponseRate) return DECISIONS.lowResponse;
  if (answered < rule.minBaseForAny) return DECISIONS.baseTooSmall;
  if (answered < rule.minBaseForPercent) return DECISIONS.countOnly;
  return answered < rule.smallBaseBelow ? DECISIONS.smallBase : DECISIONS.ok;
}
