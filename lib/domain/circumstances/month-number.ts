import { MONTH_COLUMNS, type MonthColumn } from '#lib/domain/circumstances/month-columns.ts';

const TENTHS = /^(\d{1,4})(?:\.(\d)0*)?$/;
const DAYS = /^(\d{1,6})(?:\.0+)?$/;

/** What a number must look like, for the sentence of a refusal. */
const LOOKS = {
  posts: 'as a number with one decimal at most, such as 12 or 8.5',
  days: 'as a whole number',
} as const;

/** What is wrong with text that is no number of its column: "Enter the posts as a number …". */
export const numberWanted = (column: MonthColumn): string =>
  `Enter ${MONTH_COLUMNS[column].noun} ${LOOKS[MONTH_COLUMNS[column].unit]}`;

/** Typed text as it is kept, in tenths of a post or in days: null where it is empty, undefined where it is no such number. */
export function readNumber(column: MonthColumn, text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  if (MONTH_COLUMNS[column].unit === 'days') {
    const days = DAYS.exec(plain);
    return days ? Number(days[1]) : undefined;
  }
  const posts = TENTHS.exec(plain);
  // Put together as digits: 8.7 * 10 is not 87.
  return posts ? Number(`${posts[1]}${posts[2] ?? '0'}`) : undefined;
}

/** A kept number as it is written: "8.5" posts, "120" days; empty where nobody said. */
export function numberWords(column: MonthColumn, value: number | null): string {
  if (value === null) return '';
  if (MONTH_COLUMNS[column].unit === 'days') return value.toLocaleString('en-GB');
  const digits = String(value).padStart(2, '0');
  const [whole, tenth] = [Number(digits.slice(0, -1)).toLocaleString('en-GB'), digits.slice(-1)];
  return tenth === '0' ? whole : `${whole}.${tenth}`;
}

/** A kept number as it stands in a field to be changed: no thousands separators. */
export const numberTyped = (column: MonthColumn, value: number | null): string =>
  numberWords(column, value).replaceAll(',', '');
