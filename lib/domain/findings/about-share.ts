import type { Share } from '#lib/domain/findings/figure.ts';

const PARTS = [
  { part: 0.1, words: 'a tenth' },
  { part: 0.2, words: 'a fifth' },
  { part: 0.25, words: 'a quarter' },
  { part: 1 / 3, words: 'a third' },
  { part: 0.4, words: 'two fifths' },
  { part: 0.5, words: 'half' },
  { part: 0.6, words: 'three fifths' },
  { part: 2 / 3, words: 'two thirds' },
  { part: 0.75, words: 'three quarters' },
  { part: 0.8, words: 'four fifths' },
  { part: 0.9, words: 'nine tenths' },
] as const;

const FEW = 0.05;
const MOST = 0.95;

/** A share as people say it: `exact` where it is none or all, else the nearest everyday fraction. */
export type SpokenShare = { words: string; exact: boolean };

/** A share with a base above 0 in everyday words: "half", "very few", "all". None and all are said only where true. */
export function speakShare({ met, base }: Share): SpokenShare {
  if (met === 0) return { words: 'none', exact: true };
  if (met === base) return { words: 'all', exact: true };
  const part = met / base;
  if (part < FEW) return { words: 'very few', exact: false };
  if (part > MOST) return { words: 'nearly all', exact: false };
  const [nearest] = [...PARTS].sort((a, b) => Math.abs(a.part - part) - Math.abs(b.part - part));
  return { words: nearest?.words ?? '', exact: false };
}

const isFraction = ({ words, exact }: SpokenShare): boolean =>
  !exact && PARTS.some((part) => part.words === words);

/** "about half", "all", "very few": what stands before "of the files". */
export const sayShare = (share: Share): string => {
  const spoken = speakShare(share);
  return isFraction(spoken) ? `about ${spoken.words}` : spoken.words;
};
