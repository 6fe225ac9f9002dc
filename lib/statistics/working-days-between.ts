import { addDays, daysBetween } from '#lib/statistics/calendar-day.ts';
import { isWorkingDay } from '#lib/statistics/is-working-day.ts';

/** Working days after `from`, up to and including `to`; RangeError when `to` is before `from`. */
export function workingDaysBetween(from: string, to: string, holidays: readonly string[]): number {
  const length = daysBetween(from, to);
  if (length < 0) throw new RangeError(`${to} is before ${from}`);
  const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
  return days.filter((day) => isWorkingDay(day, holidays)).length;
}
