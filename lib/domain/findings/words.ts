import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** A count as it is written: "26", "24,800". */
export const countInWords = (count: number): string => count.toLocaleString('en-GB');

const ascertained = ({ answered, applicable }: Figure): string =>
  `cannot be ascertained: answered in ${countInWords(answered)} of ${countInWords(applicable)}`;

/** A share's counts: "15 of 25". */
export const countsInWords = ({ share }: Figure): string =>
  `${countInWords(share.met)} of ${countInWords(share.base)}`;

/** Why no figure is shown, or null where one is. */
export function whyNoFigure(figure: Figure): string | null {
  if (figure.returned === 0) return 'No data';
  switch (figure.decision.reason) {
    case 'not-applicable':
      return 'does not apply in any audit';
    case 'not-answered':
    case 'low-response':
      return ascertained(figure);
    case 'base-too-small':
      return `too few to show: answered in ${figure.answered}`;
    default:
      return null;
  }
}

/** A figure as it is read: "60% (15 of 25)", "3 of 7", "cannot be ascertained: answered in 11 of 26". */
export function figureInWords(figure: Figure): string {
  const none = whyNoFigure(figure);
  if (none !== null) return none;
  const counts = countsInWords(figure);
  return hasPercent(figure) ? `${figure.percent.text} (${counts})` : counts;
}

/** A part from 0 to 1 in whole per cent; nought and a hundred only where they are exact. */
export function partInWords(part: number): string {
  const percent = Math.floor(part * 100 + 0.5);
  if (percent === 0 && part > 0) return '<1%';
  if (percent === 100 && part < 1) return '>99%';
  return `${percent}%`;
}

/** An interval as a likely range: "41% to 77%"; empty where there is none. */
export const rangeInWords = (interval: Interval | null): string =>
  interval === null ? '' : interval.map(partInWords).join(' to ');

/** The first letter large, for a cell or a sentence of its own. */
export const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
