import { expect, test } from 'vitest';
import {
  daysOfYear,
  financialYearOf,
  monthsOfYear,
  yearInWords,
} from '#lib/domain/programme/financial-year.ts';

test.each([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-01', 2026],
])('%s falls in the financial year that began in April %i', (date, year) => {
  expect(financialYearOf(date)).toBe(year);
});

test('a financial year runs from April to March, and knows a leap year', () => {
  const months = monthsOfYear(2027);
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ first: '2027-04-01', last: '2027-04-30', days: 30 });
  expect(months[10]).toEqual({ first: '2028-02-01', last: '2028-02-29', days: 29 });
  expect(months.at(-1)?.last).toBe(daysOfYear(2027).to);
});

test.each([
  [2026, '2026–27'],
  [1999, '1999–00'],
  [2008, '2008–09'],
])('the year that begins in April %i is written %s', (year, words) => {
  expect(yearInWords(year)).toBe(words);
});
