import { type Agreement, type Coefficient, FEWEST_PAIRS } from '#lib/domain/agreement/agreement.ts';
import type { Confusion } from '#lib/domain/agreement/pair-ratings.ts';
import { labelOf, type RatingScale } from '#lib/domain/agreement/rating-scale.ts';
import { countInWords } from '#lib/domain/findings/words.ts';
import { kappaBand } from '#lib/statistics/kappa-band.ts';
import { percentOf } from '#lib/statistics/percent-of.ts';

/** A coefficient to two places: "0.84", "−0.02". */
export const coefficientFigure = (value: number): string => {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && text !== '0.00' ? `−${text}` : text;
};

/** A coefficient as it is read: "0.84", or in words why there is none. */
export function coefficientInWords(coefficient: Coefficient): string {
  if (coefficient.value !== null) return coefficientFigure(coefficient.value);
  return coefficient.none === 'few' ? `Fewer than ${FEWEST_PAIRS} pairs` : 'No variation';
}

/** Its interval: "0.68 to 0.97"; empty where there is none. */
export const limitsInWords = ({ interval }: Coefficient): string =>
  interval === null ? '' : interval.map(coefficientFigure).join(' to ');

/** What a coefficient is called by convention, such as "substantial". */
export const kappaWords = (value: number): string => kappaBand(value);

/** What it is called by convention, such as "substantial"; empty where there is none. */
export const bandInWords = ({ value }: Coefficient): string => (value === null ? '' : kappaWords(value));

const counts = ({ agreed, compared }: Agreement): string =>
  `${countInWords(agreed)} of ${countInWords(compared)}`;

/** How many agreed: "85% (22 of 26)", counts alone under twenty pairs, "No pair answered" where none did. */
export function agreedInWords(agreement: Agreement): string {
  const { agreed, compared, interval } = agreement;
  if (compared === 0) return 'No pair answered';
  return interval === null ? counts(agreement) : `${percentOf(agreed, compared).text} (${counts(agreement)})`;
}

/** "Partly beside Yes, evidenced: 6 pairs". */
export function confusionInWords({ answers, count }: Confusion, scale: RatingScale): string {
  const [one, other] = answers.map((value) => labelOf(scale, value));
  return `“${one}” beside “${other}”: ${count === 1 ? '1 pair' : `${countInWords(count)} pairs`}`;
}
