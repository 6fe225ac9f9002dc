import { dateWords } from '#lib/domain/answers/date-words.ts';
import { addMonths } from '#lib/statistics/add-months.ts';

const NAMES = Array.from(
  { length: 12 },
  (_, place) =>
    dateWords(`2000-${place + 1}-1`)
      .split(' ')[1]
      ?.toLowerCase() ?? '',
);
const EARLIEST = 1990;
const LATEST = 2100;

/** A month by its first day (yyyy-mm-01) in words: "March 2011". */
export const monthWords = (month: string): string => dateWords(month).replace('1 ', '');

/** The first day (yyyy-mm-01) of the month a date (yyyy-mm-dd) is in. */
export const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;

/** The months from one to another, both included, by their first days. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The months of a calendar year that have begun on a day (yyyy-mm-dd): what has happened in the others nobody knows. */
export const begunMonths = (year: number, today: string): string[] =>
  monthsFrom(`${year}-01-01`, `${year}-12-01`).filter((month) => month <= today);

const made = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 && year >= EARLIEST && year <= LATEST
    ? `${year}-${String(month).padStart(2, '0')}-01`
    : null;

/** Two digits are of this century: "Mar-11" is how a spreadsheet writes March 2011. */
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** A month as lists write it ("2011-03", "March 2011", "Mar-11", "03/2011", "1/3/2011") by its first day; null for anything else. */
export function readMonth(text: string): string | null {
  const plain = text.trim();
  const iso = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(plain);
  if (iso) return made(Number(iso[1]), Number(iso[2]));
  const slashed = /^(?:\d{1,2}\/)?(\d{1,2})\/(\d{4})$/.exec(plain);
  if (slashed) return made(Number(slashed[2]), Number(slashed[1]));
  const [, name = '', year = ''] = /^([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})$/i.exec(plain) ?? [];
  const place = NAMES.findIndex((whole) => name !== '' && whole.startsWith(name.toLowerCase()));
  return place < 0 ? null : made(yearOf(year), place + 1);
}
