import { isoDate, utcMidnight } from '#lib/statistics/calendar-day.ts';
import { isWorkingMidnight } from '#lib/statistics/is-working-day.ts';

/**
 * The ISO date n working days after `date`, which is day 0: from a day off, day 1 is the next working day.
 * RangeError unless n is whole and not negative.
 */
export function addWorkingDays(date: string, n: number, holidays: readonly string[]): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot count ${n} working days`);
  const day = utcMidnight(date);
  for (let left = n; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingMidnight(day, holidays)) left -= 1;
  }
  return isoDate(day);
}
