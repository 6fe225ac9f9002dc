import type { BandShown } from '#lib/domain/circumstances/by-circumstance.ts';
import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import { asSentence, countsInWords, rangeInWords, whyNoFigure } from '#lib/domain/findings/words.ts';

/** What every page says beside circumstances. */
export const ASSOCIATED = 'Associated, not caused.';

/** What a band says: its percentage where one is shown, its counts, and its likely range; or words in their place. */
export type BandWords = { percent: string; counts: string; range: string } | { none: string };

const none = (words: string): BandWords => ({ none: words });

function countsAlone(figure: Figure): BandWords {
  if (figure.returned === 0) return none('No audits');
  if (figure.answered === 0) return none(asSentence(whyNoFigure(figure) ?? 'No data'));
  return none(`${countsInWords(figure)}: too few for a percentage`);
}

/** A band as it is read. Counts under the council's limit carry no percentage; a hidden band says that it is hidden. */
export function bandWords(band: BandShown): BandWords {
  if (band.shown === 'hidden') return none('Hidden, so that nobody can be recognised');
  const { figure } = band;
  if (band.shown === 'counts') return countsAlone(figure);
  if (!hasPercent(figure)) return none(asSentence(whyNoFigure(figure) ?? countsInWords(figure)));
  return {
    percent: figure.percent.text,
    counts: countsInWords(figure),
    range: rangeInWords(figure.interval),
  };
}
