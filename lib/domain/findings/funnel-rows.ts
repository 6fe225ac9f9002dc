import type { BreakdownRow } from '#lib/domain/findings/breakdown.ts';
import { groupName, inGroupOrder } from '#lib/domain/findings/breakdown-by.ts';
import { rowInWords } from '#lib/domain/findings/breakdown-words.ts';
import type { CsvRow } from '#lib/domain/findings/csv-rows.ts';
import type { Funnel } from '#lib/domain/findings/funnel.ts';
import { funnelSentence, funnelTitle, placeInWords } from '#lib/domain/findings/funnel-words.ts';
import { partInWords, rangeInWords } from '#lib/domain/findings/words.ts';

/** A team in words: what the table on the page and the file both say. */
export type FunnelRow = {
  team: string;
  share: string;
  range: string;
  /** The 95% limits for its base. */
  limits: string;
  place: string;
  /** Met and answered; null where they are hidden. */
  met: number | null;
  base: number | null;
};

function restRow(row: BreakdownRow): FunnelRow {
  const counts = row.shown === 'hidden' ? { met: null, base: null } : row.figure.share;
  const range = row.shown === 'percent' ? rangeInWords(row.figure.interval) : '';
  return { team: row.group, share: rowInWords(row), range, ...{ limits: '', place: '' }, ...counts };
}

/** Every team by name, drawn or not. */
export function funnelRows({ teams, rest }: Pick<Funnel, 'teams' | 'rest'>): FunnelRow[] {
  const drawn = teams.map(
    ({ team, figure, band, place }): FunnelRow => ({
      ...{ team, place: placeInWords(place) },
      share: rowInWords({ group: team, shown: 'percent', figure }),
      range: rangeInWords(figure.interval),
      limits: `${partInWords(band.lower)} to ${partInWords(band.upper)}`,
      ...figure.share,
    }),
  );
  return [...drawn, ...rest.map(restRow)]
    .sort((a, b) => inGroupOrder('team', a.team, b.team))
    .map((row) => ({ ...row, team: groupName(row.team) }));
}

const HEADINGS: readonly { heading: string; of: (row: FunnelRow) => string | number }[] = [
  { heading: 'Team', of: ({ team }) => team },
  { heading: 'Evidence on file', of: ({ share }) => share },
  { heading: 'Met', of: ({ met }) => met ?? 'c' },
  { heading: 'Answered', of: ({ base }) => base ?? 'c' },
  { heading: 'Likely range (95%)', of: ({ range }) => range },
  { heading: 'Inner limits', of: ({ limits }) => limits },
  { heading: 'Where it lies', of: ({ place }) => place },
];

/** The funnel as rows of a file: what it found, then each team by name; "c" stands for a hidden count. */
export function funnelCsvRows(funnel: Funnel, span: string): CsvRow[] {
  return [
    ['Teams', funnelTitle(funnel)],
    ['Key area', funnel.label],
    ['Read as', funnelSentence(funnel, span)],
    [],
    HEADINGS.map(({ heading }) => heading),
    ...funnelRows(funnel).map((row) => HEADINGS.map(({ of }) => of(row))),
  ];
}
