import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { CsvRow } from '#lib/domain/findings/csv-rows.ts';
import { hasPercent } from '#lib/domain/findings/figure.ts';
import { CHART_KINDS, type Trend, type TrendCycle, type TrendPoint } from '#lib/domain/findings/trend.ts';
import {
  centreInWords,
  limitsInWords,
  signalInWords,
  trendSentence,
  trendTitle,
  whyLeftOut,
} from '#lib/domain/findings/trend-words.ts';
import { asSentence, figureInWords, rangeInWords } from '#lib/domain/findings/words.ts';

/** One cycle of a chart over time in words: what the table on the page and the file both say. */
export type TrendRow = {
  cycleId: string;
  cycle: string;
  published: string;
  share: string;
  range: string;
  centre: string;
  limits: string;
  signal: string;
  /** Met and answered; null where there is no percentage to check by them. */
  met: number | null;
  base: number | null;
};

const inWords = ({ cycleId, name, publishedOn, figure }: TrendCycle) => ({
  cycleId,
  cycle: name,
  published: dateWords(publishedOn),
  share: asSentence(figureInWords(figure)),
  range: rangeInWords(figure.interval),
  ...(hasPercent(figure) ? figure.share : { met: null, base: null }),
});

const drawnRow = (point: TrendPoint): TrendRow => ({
  ...inWords(point),
  centre: centreInWords(point),
  limits: limitsInWords(point),
  signal: point.limits === null ? '' : signalInWords(point.signal),
});

const leftRow = (cycle: TrendCycle): TrendRow => ({
  ...inWords(cycle),
  ...{ centre: '', limits: '' },
  signal: whyLeftOut(cycle),
});

/** Every cycle of the chart and those it leaves out, the earliest first. */
export function trendRows({ points, left }: Pick<Trend, 'points' | 'left'>): TrendRow[] {
  const rows = [
    ...points.map((point) => ({ on: point.publishedOn, row: drawnRow(point) })),
    ...left.map((cycle) => ({ on: cycle.publishedOn, row: leftRow(cycle) })),
  ];
  return rows.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))).map(({ row }) => row);
}

const HEADINGS: readonly { heading: string; of: (row: TrendRow) => string | number }[] = [
  { heading: 'Cycle', of: ({ cycle }) => cycle },
  { heading: 'Published', of: ({ published }) => published },
  { heading: 'Evidence on file', of: ({ share }) => share },
  { heading: 'Met', of: ({ met }) => met ?? '' },
  { heading: 'Answered', of: ({ base }) => base ?? '' },
  { heading: 'Likely range (95%)', of: ({ range }) => range },
  { heading: 'Centre line', of: ({ centre }) => centre },
  { heading: 'Limits', of: ({ limits }) => limits },
  { heading: 'Signal', of: ({ signal }) => signal },
];

/** The chart as rows of a file: what it found, then each cycle. */
export function trendCsvRows(trend: Trend): CsvRow[] {
  return [
    ['Over time', trendTitle(trend)],
    ['Chart', CHART_KINDS[trend.kind]],
    ['Read as', trendSentence(trend)],
    [],
    HEADINGS.map(({ heading }) => heading),
    ...trendRows(trend).map((row) => HEADINGS.map(({ of }) => of(row))),
  ];
}
