import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { isWorkingDay } from '#lib/statistics/is-working-day.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY_HOURS = 24;
/** The hour at which the morning's mail goes, London time. */
export const MAIL_HOUR = 8;
const FIRST_HOUR = 7;
const LAST_HOUR = 17;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day (yyyy-mm-dd) and the hour in London at a moment. */
export function londonClock(moment: Date): { day: string; hour: number } {
  const found = new Map<string, string>(
    parts.formatToParts(moment).map(({ type, value }) => [type, value] as const),
  );
  const day = ['year', 'month', 'day'].map((name) => found.get(name)).join('-');
  return { day, hour: Number(found.get('hour')) };
}

/** The moment at which it is this hour on this day in London. */
export function londonMoment(day: string, hour: number): Date {
  const asUtc = new Date(`${day}T00:00:00Z`).getTime() + hour * HOUR;
  // Late in a summer evening London's clock is past midnight already, while the day asked for is not.
  const ahead = (londonClock(new Date(asUtc)).hour - hour + DAY_HOURS) % DAY_HOURS;
  return new Date(asUtc - ahead * HOUR);
}

/** The moment at which London's clock shows this time ("14:05" or "14.05") on this day (yyyy-mm-dd). */
export function londonTime(day: string, time: string): Date {
  const [hour = 0, minutes = 0] = time.split(/[:.]/).map(Number);
  return new Date(londonMoment(day, hour).getTime() + minutes * MINUTE);
}

const isDayAtWork = (day: string): boolean => isWorkingDay(day, BANK_HOLIDAYS);

/** The day reminders are thought of for: today between seven and six on a working day, else null. */
export function reminderDay(now: Date): string | null {
  const { day, hour } = londonClock(now);
  return isDayAtWork(day) && hour >= FIRST_HOUR && hour <= LAST_HOUR ? day : null;
}

/** The last moment at which the morning's mail went: eight in London on a working day. What was written before it goes out. */
export function lastMorning(now: Date): Date {
  const { day, hour } = londonClock(now);
  let morning = hour >= MAIL_HOUR ? day : addDays(day, -1);
  while (!isDayAtWork(morning)) morning = addDays(morning, -1);
  return londonMoment(morning, MAIL_HOUR);
}
