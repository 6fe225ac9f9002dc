import { addWorkingDays } from '#lib/statistics/add-working-days.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { addDays, daysBetween, utcMidnight } from '#lib/statistics/calendar-day.ts';
import { isWorkingDay } from '#lib/statistics/is-working-day.ts';
import { workingDaysBetween } from '#lib/statistics/working-days-between.ts';

const LAST_KNOWN_YEAR = '2028';
/** Longer than this nobody counts working days, and a mistyped year must not keep a page busy. */
const LONGEST_COUNT = 3 * 366;

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });
const date = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const inWords = (day: string) => `${weekday.format(utcMidnight(day))} ${date.format(utcMidnight(day))}`;

/** The day so many working days after another, both yyyy-mm-dd, by the calendar of England and Wales. */
export const workingDaysAfter = (day: string, n: number): string => addWorkingDays(day, n, BANK_HOLIDAYS);

/** The working day that a day belongs to, both yyyy-mm-dd: itself, or the one before a weekend or bank holiday. */
export function workingDayBegins(day: string): string {
  let begins = day;
  while (!isWorkingDay(begins, BANK_HOLIDAYS)) begins = addDays(begins, -1);
  return begins;
}

/** How many working days lie between two days and which bank holidays do not count: "20 working days; 25 and 28 December do not count". */
export function workingDaysInWords(from: string, to: string): string {
  const n = workingDaysBetween(from, to, BANK_HOLIDAYS);
  const count = `${n} working ${n === 1 ? 'day' : 'days'}`;
  const off = BANK_HOLIDAYS.filter((day) => day > from && day <= to && isWorkingDay(day, []));
  const holidays = off.length === 0 ? '' : `; ${holidaysInWords(off)} not count`;
  const unknown =
    to.slice(0, 4) > LAST_KNOWN_YEAR ? `; bank holidays after ${LAST_KNOWN_YEAR} are not known yet` : '';
  return `${count}${holidays}${unknown}`;
}

/** The days by month, as one says them: "25 and 28 December and 1 January do". */
function holidaysInWords(days: readonly string[]): string {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  const words = months.map((month) => {
    const inMonth = days.filter((day) => day.startsWith(month));
    const last = dayAndMonth.format(utcMidnight(inMonth.at(-1) ?? ''));
    return list([...inMonth.slice(0, -1).map((day) => `${utcMidnight(day).getUTCDate()}`), last]);
  });
  return `${list(words)} ${days.length === 1 ? 'does' : 'do'}`;
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A gentle word where a due day is no working day, or null: "25 December 2010 is a Saturday; the next working day is …". */
export function dayOffInWords(day: string): string | null {
  if (isWorkingDay(day, BANK_HOLIDAYS)) return null;
  const why = BANK_HOLIDAYS.includes(day)
    ? `${inWords(day)} is a bank holiday`
    : `${date.format(utcMidnight(day))} is a ${weekday.format(utcMidnight(day))}`;
  return `${why}. The next working day is ${inWords(workingDaysAfter(day, 1))}.`;
}

/** What the plan form says beneath the due day, from what is typed so far; '' for a date that is not there yet. */
export function dueDayWords({ opensOn, dueOn, auditDays }: DueDays): string[] {
  if (!isDay(opensOn)) return [];
  if (dueOn === '') {
    const day = workingDaysAfter(opensOn, auditDays);
    return [`Left empty: ${inWords(day)}, after ${workingDaysInWords(opensOn, day)}.`];
  }
  if (!isDay(dueOn)) return [];
  const length = daysBetween(opensOn, dueOn);
  if (length < 0 || length > LONGEST_COUNT) return [];
  const dayOff = dayOffInWords(dueOn);
  return [`${workingDaysInWords(opensOn, dueOn)}.`, ...(dayOff === null ? [] : [dayOff])];
}

/** The days of a plan as typed, yyyy-mm-dd or something that is no date, and the working days a council gives. */
export type DueDays = { opensOn: string; dueOn: string; auditDays: number };

/** Is this text a day of the calendar, yyyy-mm-dd, of the years 1000 to 2999? */
export function isDay(text: string): boolean {
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && isReal(text);
}

const isReal = (text: string) => {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
