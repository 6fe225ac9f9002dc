import { utcMidnight } from '#lib/statistics/calendar-day.ts';

const SUNDAY = 0;
const SATURDAY = 6;

/** Whether an ISO date is neither a Saturday, a Sunday nor one of the holidays (as SI 2006/1738 defines a working day). */
export function isWorkingDay(date: string, holidays: readonly string[]): boolean {
  const weekday = utcMidnight(date).getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY && !holidays.includes(date);
}
