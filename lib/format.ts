const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One in the morning (UTC) on the last Sunday of a month (0 is January), in milliseconds. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * DAY + HOUR;
}

/**
 * A moment as London's clocks have it, "2010-12-22T14:05…". Summer time is that of the Summer Time Order 2002, written
 * out: to load its time zones takes a phone longer than a page has.
 */
function inLondon(moment: Date): string {
  const [at, year] = [moment.getTime(), moment.getUTCFullYear()];
  const isSummer = at >= lastSunday(year, 2) && at < lastSunday(year, 9);
  return new Date(isSummer ? at + HOUR : at).toISOString();
}

/** A moment as the London calendar has it: "22 December 2010". */
export const dateOf = (moment: Date): string => dateInWords(isoDateOf(moment));

/** A calendar date written yyyy-mm-dd, in words: "22 December 2010". */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The month of a calendar date written yyyy-mm-dd or yyyy-mm: "December 2010". */
export const monthInWords = (iso: string): string => dateInWords(`${iso.slice(0, 7)}-01`).replace('1 ', '');

/** A moment on the London clock: "14:05". */
export const timeOf = (moment: Date): string => inLondon(moment).slice(11, 16);

/** A moment in words: "22 December 2010 at 14:05". */
export const momentInWords = (moment: Date): string => `${dateOf(moment)} at ${timeOf(moment)}`;

/** The London calendar date of a moment, yyyy-mm-dd. */
export const isoDateOf = (moment: Date): string => inLondon(moment).slice(0, 10);

/** A moment beside today (yyyy-mm-dd): "at 14:05", or "on 22 December 2010" on any other day. */
export const whenInWords = (moment: Date, today: string): string =>
  isoDateOf(moment) === today ? `at ${timeOf(moment)}` : `on ${dateOf(moment)}`;

/** A count with its noun: "1 audit", "3 audits". Below a thousand it needs no formatter, which is slow to make. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n < 1000 ? n : n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** A due date beside today, both yyyy-mm-dd: "due in 3 days", "due today", "2 days late". */
export function dueInWords(due: string, today: string): string {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY);
  if (days === 0) return 'due today';
  return days > 0 ? `due in ${count(days, 'day')}` : `${count(-days, 'day')} late`;
}

/** A list as one reads it aloud: "Harbour, Northgate and Riverside". */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
