import { daysBetween } from '#lib/statistics/calendar-day.ts';
import { dueDate, type TimeLimit } from '#lib/statistics/due-date.ts';
import { workingDaysBetween } from '#lib/statistics/working-days-between.ts';

/** ISO dates of one step: when its clock started, when it was done (null: not, or not recorded), and the day it is judged. */
export type DatedStep = { start: string | null; done: string | null; asAt: string };

/** When a step was due, how it stands, and how late in the limit's own days (working or calendar); null where unknown. */
export type Timeliness =
  | { due: null; status: 'no-start-date'; daysLate: null }
  | { due: string; status: 'invalid'; daysLate: null }
  | { due: string; status: 'on-time' | 'late' | 'not-yet-due' | 'overdue'; daysLate: number };

/** Judges one step against its limit; `invalid` when it was done before it started. Not yet due is no failing. */
export function timeliness(
  { start, done, asAt }: DatedStep,
  limit: TimeLimit,
  holidays: readonly string[],
): Timeliness {
  if (start === null) return { due: null, status: 'no-start-date', daysLate: null };
  const due = dueDate(start, limit, holidays);
  if (done !== null && daysBetween(start, done) < 0) return { due, status: 'invalid', daysLate: null };
  const until = done ?? asAt;
  if (daysBetween(due, until) <= 0)
    return { due, status: done === null ? 'not-yet-due' : 'on-time', daysLate: 0 };
  const daysLate =
    limit.unit === 'workingDays' ? workingDaysBetween(due, until, holidays) : daysBetween(due, until);
  return { due, status: done === null ? 'overdue' : 'late', daysLate };
}
