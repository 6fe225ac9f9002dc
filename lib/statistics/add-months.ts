import { isoDate, utcMidnight } from '#lib/statistics/calendar-day.ts';

/** The same day of the month n months later (earlier when n is negative), or that month's last day when it is shorter. */
export function addMonths(date: string, n: number): string {
  const moved = utcMidnight(date);
  const dayOfMonth = moved.getUTCDate();
  // Day 0 of the month after is the last day of the month wanted.
  moved.setUTCMonth(moved.getUTCMonth() + n + 1, 0);
  moved.setUTCDate(Math.min(dayOfMonth, moved.getUTCDate()));
  return isoDate(moved);
}
