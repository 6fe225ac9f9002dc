import type { YearMonth } from '#lib/domain/programme/financial-year.ts';
import { daysBetween } from '#lib/statistics/calendar-day.ts';

/** The dates of a cycle that its bar is drawn from, yyyy-mm-dd. */
export type CycleDates = { opensOn: string; dueOn: string; reportOn: string };

/** A piece of a bar within one month: where it starts and how long it is, in days of that month. */
export type BarPiece = { kind: 'audits' | 'report'; start: number; days: number };

/** One month of a cycle: its pieces, and which of its dates fall in it. */
export type TimelineMonth = { first: string; days: number; pieces: BarPiece[]; marks: (keyof CycleDates)[] };

const MARKS = ['opensOn', 'dueOn', 'reportOn'] as const satisfies (keyof CycleDates)[];

/** The two stretches of a cycle: audits from the day it opens to the day they are due, then the report. */
const stretchesOf = ({ opensOn, dueOn, reportOn }: CycleDates) =>
  [
    { kind: 'audits', from: opensOn, to: dueOn },
    { kind: 'report', from: dueOn, to: reportOn },
  ] as const;

const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);

/** A cycle's bar month by month. The day the audits are due belongs to the audits. */
export function timelineOf(dates: CycleDates, months: readonly YearMonth[]): TimelineMonth[] {
  return months.map((month) => ({
    first: month.first,
    days: month.days,
    pieces: stretchesOf(dates).flatMap(({ kind, from, to }) => pieceIn(month, { kind, from, to })),
    marks: MARKS.filter((mark) => month.first <= dates[mark] && dates[mark] <= month.last),
  }));
}

function pieceIn(
  month: YearMonth,
  stretch: { kind: BarPiece['kind']; from: string; to: string },
): BarPiece[] {
  const from = later(stretch.from, month.first);
  const to = earlier(stretch.to, month.last);
  if (from > to) return [];
  const isAfterDue = stretch.kind === 'report' && from === stretch.from;
  const start = daysBetween(month.first, from) + (isAfterDue ? 1 : 0);
  const days = daysBetween(month.first, to) + 1 - start;
  return days > 0 ? [{ kind: stretch.kind, start, days }] : [];
}
