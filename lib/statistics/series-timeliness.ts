import { daysBetween } from '#lib/statistics/calendar-day.ts';
import { dueDate, type TimeLimit } from '#lib/statistics/due-date.ts';

/** ISO dates of something that should keep happening: the start, each time it happened, and the day it is judged. */
export type DatedSeries = { from: string; events: readonly string[]; asAt: string };

/** The longest gap allowed, and the share of gaps on time (0 to 1) from which the answer is "partly" (0.75 unless set). */
export type SeriesLimit = TimeLimit & { partlyFrom?: number };

/** How a series kept to its limit; the answer is "na" and the longest gap null when nothing has fallen due yet. */
export type SeriesTimeliness = {
  intervals: number;
  onTime: number;
  longestCalendarDays: number | null;
  breaches: [from: string, to: string][];
  answer: 'met' | 'partly' | 'not-met' | 'na';
};

type Gap = { from: string; to: string; late: boolean };

function gapsOf({ from, events, asAt }: DatedSeries, limit: SeriesLimit, holidays: readonly string[]): Gap[] {
  // Each day once, after the start: a date typed twice would add a gap of no days and flatter the share on time.
  const days = [...new Set(events)].filter(
    (day) => daysBetween(from, day) > 0 && daysBetween(day, asAt) >= 0,
  );
  const gaps: Gap[] = [];
  let start = from;
  for (const to of [...days.sort(), asAt]) {
    gaps.push({ from: start, to, late: daysBetween(dueDate(start, limit, holidays), to) > 0 });
    start = to;
  }
  // The gap still running counts only once it is too long.
  return gaps.filter(({ late }, index) => late || index < days.length);
}

function answerOf(intervals: number, onTime: number, partlyFrom: number): SeriesTimeliness['answer'] {
  if (intervals === 0) return 'na';
  if (onTime === intervals) return 'met';
  return onTime / intervals >= partlyFrom ? 'partly' : 'not-met';
}

/** Judges whether something was held or seen as often as the limit asks, up to `asAt`; events outside that time are left out. */
export function seriesTimeliness(
  series: DatedSeries,
  limit: SeriesLimit,
  holidays: readonly string[],
): SeriesTimeliness {
  const gaps = gapsOf(series, limit, holidays);
  const breaches = gaps
    .filter(({ late }) => late)
    .map(({ from, to }): [from: string, to: string] => [from, to]);
  const onTime = gaps.length - breaches.length;
  return {
    intervals: gaps.length,
    onTime,
    longestCalendarDays:
      gaps.length === 0 ? null : Math.max(...gaps.map(({ from, to }) => daysBetween(from, to))),
    breaches,
    answer: answerOf(gaps.length, onTime, limit.partlyFrom ?? 0.75),
  };
}
