import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { isWorkingDay } from '#lib/statistics/is-working-day.ts';

const HOUR = 3_600_000;
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
  const ahead = londonClock(new Date(asUtc)).hour - hour;
  return new Date(asUtc - ahead * HOUR);
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
