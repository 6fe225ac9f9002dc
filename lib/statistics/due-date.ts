import { addMonths } from '#lib/statistics/add-months.ts';
import { addWorkingDays } from '#lib/statistics/add-working-days.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';

/** How long something may take: n units from day 0. */
export type TimeLimit = { n: number; unit: 'workingDays' | 'days' | 'weeks' | 'months' };

/** The last ISO date that is still within the limit when day 0 is `start`. */
export function dueDate(start: string, { n, unit }: TimeLimit, holidays: readonly string[]): string {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(start, n, holidays);
    case 'days':
      return addDays(start, n);
    case 'weeks':
      return addDays(start, 7 * n);
    case 'months':
      return addMonths(start, n);
  }
}
