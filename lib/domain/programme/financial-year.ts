import { isoDate } from '#lib/statistics/calendar-day.ts';

/** A month of a financial year: its first and last day (yyyy-mm-dd) and how many days it has. */
export type YearMonth = { first: string; last: string; days: number };

const APRIL = 4;
const MONTHS_A_YEAR = 12;

/** The financial year a day falls in, named by the calendar year in which its April is. */
export function financialYearOf(date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return month >= APRIL ? year : year - 1;
}

/** The twelve months of a financial year, April to March. */
export function monthsOfYear(year: number): YearMonth[] {
  return Array.from({ length: MONTHS_A_YEAR }, (_, place) => {
    const month = APRIL - 1 + place;
    const first = new Date(Date.UTC(year, month, 1));
    const last = new Date(Date.UTC(year, month + 1, 0));
    return { first: isoDate(first), last: isoDate(last), days: last.getUTCDate() };
  });
}

/** The first and the last day of a financial year. */
export const daysOfYear = (year: number) => ({ from: `${year}-04-01`, to: `${year + 1}-03-31` });

/** A financial year as councils write it: "2026–27". */
export const yearInWords = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
