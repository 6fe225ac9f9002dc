const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/;
const WORDS = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})[\s.,-]+(\d{4}|\d{2})$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function partsOf(text: string): [year: number, month: number, day: number] | null {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear) return [Number(isoYear), Number(isoMonth), Number(isoDay)];
  const [, day = '', month = '', year = ''] = NUMBERS.exec(text) ?? WORDS.exec(text) ?? [];
  if (day === '') return null;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return [fullYear(year), named === 0 ? Number(month) : named, Number(day)];
}

/**
 * A date as people write it, day first ("22/12/2010", "22 12 10", "22 Dec 2010"), as yyyy-mm-dd; null where it is none.
 * Two figures of a year mean 20xx.
 */
export function readDate(text: string): string | null {
  const parts = partsOf(text.trim());
  if (!parts) return null;
  const [year, month, day] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}

/** A date as the form shows it for typing: yyyy-mm-dd as "22/12/2010". */
export const typedDate = (iso: string): string => iso.split('-').reverse().join('/');

/** What a list of dates, one a line or parted by commas, comes to: the dates, and the pieces that are none. */
export function readDates(text: string): { dates: string[]; unread: string[] } {
  const pieces = text.split(/[\n,;]+/).filter((piece) => piece.trim() !== '');
  const dates: string[] = [];
  const unread: string[] = [];
  for (const piece of pieces) {
    const date = readDate(piece);
    if (date === null) unread.push(piece.trim());
    else dates.push(date);
  }
  return { dates, unread };
}
