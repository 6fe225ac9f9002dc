import { dateWords } from '#lib/domain/answers/date-words.ts';

let london: Intl.DateTimeFormat | null = null;

/** A moment in London as yyyy-mm-dd and hh:mm. One formatter tells both: to make one takes a phone longer than a page has. */
function inLondon(moment: Date): { date: string; time: string } {
  london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [day, month, year, hour, minute] = london.format(moment).match(/\d+/g) ?? [];
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

const DAY = 86_400_000;

/** A moment as the London calendar has it: "22 December 2010". */
export const dateOf = (moment: Date): string => dateWords(inLondon(moment).date);

/** A calendar date written yyyy-mm-dd, in words: "22 December 2010". */
export const dateInWords = (iso: string): string => dateWords(iso);

/** The month of a calendar date written yyyy-mm-dd or yyyy-mm: "December 2010". */
export const monthInWords = (iso: string): string => dateWords(`${iso.slice(0, 7)}-01`).replace('1 ', '');

/** A moment on the London clock: "14:05". */
export const timeOf = (moment: Date): string => inLondon(moment).time;

/** A moment in words: "22 December 2010 at 14:05". */
export const momentInWords = (moment: Date): string => `${dateOf(moment)} at ${timeOf(moment)}`;

/** The London calendar date of a moment, yyyy-mm-dd. */
export const isoDateOf = (moment: Date): string => inLondon(moment).date;

/** A moment beside today (yyyy-mm-dd): "at 14:05", or "on 22 December 2010" on any other day. */
export const whenInWords = (moment: Date, today: string): string =>
  isoDateOf(moment) === today ? `at ${timeOf(moment)}` : `on ${dateOf(moment)}`;

/** A count with its noun: "1 audit", "3 audits". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
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
