import { addDays, utcMidnight } from '#lib/statistics/calendar-day.ts';

const SUNDAY = 0;
const SATURDAY = 6;

/** This ISO date, or the Friday before where it is a weekend. */
export function weekday(date: string): string {
  const day = utcMidnight(date).getUTCDay();
  if (day === SATURDAY) return addDays(date, -1);
  return day === SUNDAY ? addDays(date, -2) : date;
}

/** A moment of an ISO date, so many minutes after nine in the morning. */
export const moment = (date: string, minutesAfterNine: number): Date =>
  new Date(utcMidnight(date).getTime() + (9 * 60 + minutesAfterNine) * 60_000);
