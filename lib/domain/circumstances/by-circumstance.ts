import { breakdownEdition, type EditionGroups } from '#lib/domain/findings/breakdown-edition.ts';
import {
  type Audience,
  breakdownFor,
  type DisclosureRule,
  seesEveryCount,
} from '#lib/domain/findings/disclosure.ts';
import { type Figure, figureOf } from '#lib/domain/findings/figure.ts';
import { GROUP_DIMENSIONS } from '#lib/domain/findings/groups.ts';
import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import { ANSWER_OUTCOMES, type AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** The circumstances an audit records and their bands, in the order they are read. */
export const BANDS = {
  workers: ['One', 'Two', 'Three or more'],
  managers: ['One', 'Two', 'Three or more'],
  unallocated: ['None', '1 to 28', 'More than 28'],
  agency: ['Permanent', 'Agency', 'Newly qualified'],
  caseload: ['Up to 15', '16 to 20', 'More than 20'],
} as const;

/** A circumstance of a case, as its audit records it. */
export type Circumstance = keyof typeof BANDS;

/** The circumstances in order. */
export const CIRCUMSTANCE_NAMES = [
  'workers',
  'managers',
  'unallocated',
  'agency',
  'caseload',
] as const satisfies Circumstance[];

/** What a row of audits is called in which the pair did not say. */
export const NOT_SAID_BAND = 'Not said';

/** How many audits of one edition came to an outcome in a key area, in one band, or in all where there is no circumstance. */
export type CircumstanceCell = {
  edition: number;
  circumstance: Circumstance | null;
  group: string;
  outcome: AnswerOutcome;
  count: number;
};

/** A band with its figure; of a hidden one nothing is left. */
export type BandShown =
  | { group: string; shown: 'percent' | 'counts'; figure: Figure }
  | { group: string; shown: 'hidden' };

/** A circumstance with its bands, those who did not say last. */
export type CircumstanceRead = { circumstance: Circumstance; label: string; bands: BandShown[] };

/** One key area by circumstance. */
export type CircumstancesRead = {
  /** The edition these are of: an earlier one than the latest where only a few cases came between. */
  edition: number;
  circumstances: CircumstanceRead[];
};

/** What decides how counts are read, and who reads them. */
export type ReadBy = Pick<DisclosureRule, 'hideUpTo'> & { audience: Audience; rule: FigureRule };

type Band = { group: string; counts: OutcomeCounts };

const countsOf = (cells: readonly CircumstanceCell[]): OutcomeCounts => {
  const of = (outcome: AnswerOutcome) =>
    cells.reduce((sum, cell) => sum + (cell.outcome === outcome ? cell.count : 0), 0);
  return {
    ...{ met: of('met'), partly: of('partly'), 'not-met': of('not-met') },
    ...{ 'not-evidenced': of('not-evidenced'), na: of('na'), unanswered: of('unanswered') },
  };
};

/** What is left of all audits when those of the bands are taken away: the pair did not say. */
function lessBands(all: OutcomeCounts, bands: readonly Band[]): OutcomeCounts {
  const left = { ...all };
  for (const outcome of ANSWER_OUTCOMES)
    left[outcome] = Math.max(0, all[outcome] - bands.reduce((sum, { counts }) => sum + counts[outcome], 0));
  return left;
}

/** The bands of a circumstance in one edition, and those who did not say: together they are all audits. */
function bandsOf(cells: readonly CircumstanceCell[], circumstance: Circumstance): Band[] {
  const all = countsOf(cells.filter((cell) => cell.circumstance === null));
  const bands = BANDS[circumstance].map((group) => ({
    group,
    counts: countsOf(cells.filter((cell) => cell.circumstance === circumstance && cell.group === group)),
  }));
  return [...bands, { group: NOT_SAID_BAND, counts: lessBands(all, bands) }];
}

const rowsOf = (bands: readonly Band[], rule: FigureRule) =>
  bands.map(({ group, counts }) => {
    const figure = figureOf(counts, rule);
    return { group, ...figure.share, returned: figure.returned, figure };
  });

/** The edition whose breakdown a reader without access to cases is shown, so that no two editions can be subtracted. */
function editionFor(cells: readonly CircumstanceCell[], { audience, hideUpTo, rule }: ReadBy): number {
  const numbers = [...new Set(cells.map(({ edition }) => edition))].sort((a, b) => a - b);
  if (seesEveryCount(audience)) return numbers.at(-1) ?? 0;
  const editions = numbers.map((edition): EditionGroups => {
    const own = cells.filter((cell) => cell.edition === edition);
    const groups = CIRCUMSTANCE_NAMES.flatMap((circumstance) =>
      rowsOf(bandsOf(own, circumstance), rule).map(({ group, met, base, returned }) => ({
        ...{ met, base, returned },
        group: `${circumstance} ${group}`,
      })),
    );
    return { edition, groups };
  });
  return breakdownEdition(editions, hideUpTo) ?? 0;
}

/** One key area by what is known of the cases' circumstances, as this reader may see it. It says what goes together, and nothing of why. */
export function readCircumstances(cells: readonly CircumstanceCell[], by: ReadBy): CircumstancesRead {
  const { audience, hideUpTo, rule } = by;
  const edition = editionFor(cells, by);
  const own = cells.filter((cell) => cell.edition === edition);
  const circumstances = CIRCUMSTANCE_NAMES.map((circumstance) => ({
    circumstance,
    label: GROUP_DIMENSIONS[circumstance].label,
    bands: breakdownFor({
      ...{ audience, hideUpTo, minBaseForPercent: rule.minBaseForPercent },
      rows: rowsOf(bandsOf(own, circumstance), rule),
    }).map((band): BandShown => {
      if (band.shown === 'hidden') return { group: band.group, shown: 'hidden' };
      return { group: band.group, shown: band.shown, figure: band.figure };
    }),
  }));
  return { edition, circumstances };
}
