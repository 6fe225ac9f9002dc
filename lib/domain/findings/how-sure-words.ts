import { type Bounds, boundsInWords } from '#lib/domain/findings/bounds.ts';
import type { Figure } from '#lib/domain/findings/figure.ts';
import type { AllCases, HowSure, SureShare } from '#lib/domain/findings/how-sure.ts';
import type { WeightedShare } from '#lib/domain/findings/weighted-share.ts';
import { countInWords, figureInWords, partInWords, rangeInWords } from '#lib/domain/findings/words.ts';

/** One way to look at how far a figure can be trusted, in words. */
export type SureLine = { key: string; name: string; figure: string; range: string; meaning: string };

/** A share with its counts: "64% (16 of 25)". */
export const shareInWords = ({ percent, share }: SureShare): string =>
  `${percent.text} (${countInWords(share.met)} of ${countInWords(share.base)})`;

const MOST_NAMED = 3;

/** "“A”", "“A” and “B”", and of more than three "5 groups". */
function groupsInWords(groups: readonly string[]): string {
  if (groups.length > MOST_NAMED) return `${groups.length} groups`;
  const named = groups.map((group) => `“${group}”`);
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}

/** Why the share of the whole list is another than the counted one, and what it is. */
export function weightedInWords({ overSampled, share }: WeightedShare, figure: Figure): string {
  const [were, them, their] = overSampled.length === 1 ? ['was', 'it', 'its'] : ['were', 'them', 'their'];
  const why = `${groupsInWords(overSampled)} ${were} drawn in more than ${their} part of the list by design, so the counted ${figureInWords(figure)} counts ${them} too heavily.`;
  if (share === null)
    return `${why} For one of the groups nothing is answered, so the share of the whole list cannot be worked out.`;
  return `${why} With each group weighing as much as its part of the list, it is ${partInWords(share)}: that is the one to quote for the whole service.`;
}

/** The weighted share as it is read, without its range: "68%". */
export const weightedFigure = ({ share }: WeightedShare): string =>
  share === null ? 'Not known' : partInWords(share);

function weightedLine(weighted: WeightedShare, figure: Figure): SureLine {
  return {
    key: 'weighted',
    name: 'Weighted by group',
    figure: weightedFigure(weighted),
    range: rangeInWords(weighted.interval),
    meaning: weightedInWords(weighted, figure),
  };
}

/** In how many of all cases the evidence would be found, and what that takes for granted. */
export function allCasesInWords({ cases, known, least, most, na }: AllCases, isWhole: boolean): string {
  const said = `Had all ${countInWords(cases)} cases been audited, the evidence would probably have been found in between ${countInWords(least)} and ${countInWords(most)} of them.`;
  const applies =
    na === 0
      ? ''
      : ` It does not apply to every case: not to ${countInWords(na)} of the ${countInWords(known)} looked at.`;
  const granted = isWhole
    ? ''
    : ' This takes for granted that the cases not returned or left blank are like those that were answered.';
  return `${said}${applies}${granted}`;
}

const allCasesLine = (all: AllCases, isWhole: boolean): SureLine => ({
  key: 'all-cases',
  name: `Of all ${countInWords(all.cases)} cases on the list`,
  figure: `between ${countInWords(all.least)} and ${countInWords(all.most)}`,
  range: rangeInWords(all.interval),
  meaning: allCasesInWords(all, isWhole),
});

const LEFT_OUT = {
  blanks: { name: 'With those left blank', one: 'the answer left blank', many: 'answers left blank' },
  'not-returned': {
    name: 'With those not returned',
    one: 'the audit that did not come back',
    many: 'audits that did not come back',
  },
} as const;

function boundsLine(key: keyof typeof LEFT_OUT, bounds: Bounds): SureLine {
  const { name, one, many } = LEFT_OUT[key];
  const them = bounds.missing === 1 ? one : `the ${countInWords(bounds.missing)} ${many}`;
  const meaning = `The lowest and the highest the share could have been with ${them}.`;
  return { key, name, figure: boundsInWords(bounds), range: '', meaning };
}

/** Everything that tells how far a figure can be trusted, line by line, the figure itself first. */
export function sureLines(figure: Figure, sure: HowSure): SureLine[] {
  const { lenient, response, blanks, notReturned, allCases, weighted } = sure;
  return [
    {
      key: 'strict',
      name: 'Met',
      figure: figureInWords(figure),
      range: rangeInWords(figure.interval),
      meaning: 'The figure itself: only what was wholly met counts.',
    },
    {
      key: 'lenient',
      name: 'Met or partly met',
      figure: shareInWords(lenient),
      range: rangeInWords(lenient.interval),
      meaning: 'What it would be if a part of the evidence were enough.',
    },
    ...(weighted ? [weightedLine(weighted, figure)] : []),
    ...(allCases ? [allCasesLine(allCases, blanks === null && notReturned === null)] : []),
    {
      key: 'response',
      name: 'Answered',
      figure: shareInWords(response),
      range: '',
      meaning: `Of the returned audits it applies to; ${figure.missing === 0 ? 'none was' : `${countInWords(figure.missing)} ${figure.missing === 1 ? 'was' : 'were'}`} left blank.`,
    },
    ...(blanks ? [boundsLine('blanks', blanks)] : []),
    ...(notReturned ? [boundsLine('not-returned', notReturned)] : []),
  ];
}
