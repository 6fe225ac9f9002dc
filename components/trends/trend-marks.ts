import type { Trend, TrendPoint } from '#lib/domain/findings/trend.ts';
import { meaningOf } from '#lib/domain/findings/trend-words.ts';
import { countInWords, figureInWords } from '#lib/domain/findings/words.ts';
import { monthInWords } from '#lib/format.ts';

/** One cycle as the drawing takes it: all of it numbers in per cent and words, nothing else that is known of the figure. */
export type TrendMark = {
  key: string;
  month: string;
  /** The base, beneath the month. */
  base: string;
  value: number;
  /** Down to and up from the share; null where limits are drawn instead. */
  whisker: [number, number] | null;
  meaning: ReturnType<typeof meaningOf>;
  /** The share in words beside the latest mark; empty elsewhere. */
  words: string;
  period: number;
  limits: { lower: number; centre: number; upper: number } | null;
  /** The names of the lines, where they begin for the last time; null elsewhere. */
  names: { lower: string; centre: string; upper: string } | null;
};

const NAMES = { lower: 'Lower limit', centre: 'Centre line', upper: 'Upper limit' };

/** The month of a calendar date where room is short: "Dec 2010". */
export const shortMonth = (iso: string): string => monthInWords(iso).replace(/^(\w{3})\w*/, '$1');

/** The marks of a chart over time, the earliest first. */
export function trendMarks({ points }: Pick<Trend, 'points'>): TrendMark[] {
  const last = points.at(-1);
  const named = points.findIndex(({ period }) => period === last?.period);
  return points.map((point, place) => ({
    key: point.cycleId,
    month: shortMonth(point.publishedOn),
    base: countInWords(point.figure.share.base),
    value: point.value,
    whisker: whiskerOf(point),
    meaning: meaningOf(point.signal),
    words: point === last ? figureInWords(point.figure) : '',
    ...{ period: point.period, limits: point.limits },
    names: place === named && point.limits !== null ? NAMES : null,
  }));
}

const whiskerOf = ({ limits, value, low, high }: TrendPoint): [number, number] | null =>
  limits === null ? [value - low, high - value] : null;
