import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import { type Percentage, percentOf } from '#lib/statistics/percent-of.ts';

/** The least and the most a share could have come to, had every missing audit answered the same way. */
export type Bounds = {
  /** Audits whose answer is not known. */
  missing: number;
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
  return { missing, least: percentOf(met, base + missing), most: percentOf(met + missing, base + missing) };
}

/** Bounds as they are read: "54% to 64%". */
export const boundsInWords = ({ least, most }: Bounds): string => `${least.text} to ${most.text}`;
