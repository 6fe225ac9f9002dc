import { isoDate, utcMidnight } from '#lib/statistics/calendar-day.ts';

const SUNDAY = 0;
const SATURDAY = 6;

/** `isWorkingDay` for midnight UTC of a date, for those who walk from day to day. */
export function isWorkingMidnight(midnight: Date, holidays: readonly string[]): boolean {
  const weekday = midnight.getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY && !holidays.includes(isoDate(midnight));
}

/** Whether an ISO date is neither a Saturday, a Sunday nor one of the holidays (as SI 2006/1738 defines a working day). */
export const isWorkingDay = (date: string, holidays: readonly string[]): boolean =>
  isWorkingMidnight(utcMidnight(date), holidays);
