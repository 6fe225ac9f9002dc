import { monthOf, monthsFrom } from '#lib/domain/circumstances/calendar-month.ts';
import type { TeamEvent } from '#lib/domain/circumstances/team-event.ts';
import { addMonths } from '#lib/statistics/add-months.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';

/** Columns that a page holds beside the names of teams. */
const MOST_MONTHS = 12;
const MONTHS_EACH_SIDE = 3;
/** How long an event that has no last day is shown. */
const MONTHS_OPEN = 12;

/** A month beside the period that was audited. */
export type MonthAround = { month: string; isAudited: boolean };

/**
 * The months around the period that a cycle audited (first and last day, yyyy-mm-dd), by their first days: up to three on
 * either side, and of a long period the last twelve months, for what came just before the audits weighs most.
 */
export function monthsAround(period: { from: string; to: string }): MonthAround[] {
  const [first, last] = [monthOf(period.from), monthOf(period.to)];
  const audited = monthsFrom(first, last).slice(-MOST_MONTHS);
  const each = Math.min(MONTHS_EACH_SIDE, Math.floor((MOST_MONTHS - audited.length) / 2));
  const from = addMonths(audited[0] ?? first, -each);
  return monthsFrom(from, addMonths(last, each)).map((month) => ({
    month,
    isAudited: month >= first && month <= last,
  }));
}

/** The first and last day of an event as far as it is shown: one without a last day for a year. */
const lastDay = ({ startedOn, endedOn }: Pick<TeamEvent, 'startedOn' | 'endedOn'>): string =>
  endedOn ?? addMonths(startedOn, MONTHS_OPEN);

/** Whether an event was going on in a month, by its first day. */
export const wentOnIn = (event: Pick<TeamEvent, 'startedOn' | 'endedOn'>, month: string): boolean =>
  monthOf(event.startedOn) <= month && lastDay(event) >= month;

/** What is read around a period: its months, and the days from the first of them to the last (yyyy-mm-dd). */
export function spanOf(months: readonly MonthAround[]): { from: string; to: string } | null {
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? { from: first.month, to: addDays(addMonths(last.month, 1), -1) } : null;
}
