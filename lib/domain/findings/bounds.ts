import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import { type Percentage, percentOf } from '#lib/statistics/percent-of.ts';

/** The least and the most a share could have come to, had every missing audit answered the same way. */
export type Bounds = {
  /** Audits whose answer is not known. */
  missing: number;
  met: number;
  /** The base there would have been with them. */
  base: number;
  least: Percentage;
  most: Percentage;
};

/**
 * What missing audits could have changed about a figure at most: met/(base + missing) to (met + missing)/(base + missing).
 * Null where no percentage is shown, or nothing is missing.
 */
export function boundsOf(figure: Pick<Figure, 'share' | 'decision'>, missing: number): Bounds | null {
  if (missing <= 0 || !hasPercent(figure)) return null;
  const { met, base } = figure.share;
  const whole = base + missing;
  return { missing, met, base: whole, least: percentOf(met, whole), most: percentOf(met + missing, whole) };
}

/** Bounds as they are read, with their counts: "54% to 64% (15 to 18 of 28)". */
export const boundsInWords = ({ least, most, met, missing, base }: Bounds): string =>
  `${least.text} to ${most.text} (${met} to ${met + missing} of ${base})`;
