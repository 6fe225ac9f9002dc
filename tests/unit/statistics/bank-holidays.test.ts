import { expect, test } from 'vitest';
import { z } from 'zod';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { isWorkingDay } from '#lib/statistics/is-working-day.ts';
import { referenceOf } from '#tests/support/vectors.ts';

const YEARS = Array.from({ length: 20 }, (_, index) => 2009 + index);
const YEARS_WITH_MORE: Record<number, number> = { 2011: 9, 2012: 9, 2022: 10, 2023: 9 };

function inYear(days: readonly string[], year: number | string): string[] {
  return days.filter((day) => day.startsWith(`${year}-`));
}

test.each(YEARS)('%d has its eight bank holidays and whatever was proclaimed', (year) => {
  expect(inYear(BANK_HOLIDAYS, year)).toHaveLength(YEARS_WITH_MORE[year] ?? 8);
});

test('the years are 2009 to 2028, sorted, each day once and each a weekday', () => {
  expect([...new Set(BANK_HOLIDAYS)].sort()).toEqual(BANK_HOLIDAYS);
  expect([...new Set(BANK_HOLIDAYS.map((day) => Number(day.slice(0, 4))))]).toEqual(YEARS);
  expect(BANK_HOLIDAYS.filter((day) => !isWorkingDay(day, []))).toEqual([]);
});

test.each([
  ['2011-04-29', 'the royal wedding'],
  ['2012-06-04', 'the spring holiday, moved for the Diamond Jubilee'],
  ['2012-06-05', 'the Diamond Jubilee'],
  ['2020-05-08', 'early May, moved to VE Day'],
  ['2022-06-02', 'the spring holiday, moved for the Platinum Jubilee'],
  ['2022-06-03', 'the Platinum Jubilee'],
  ['2022-09-19', 'the state funeral'],
  ['2023-05-08', 'the coronation'],
  ['2021-12-28', 'Boxing Day, kept on the Tuesday'],
  ['2022-01-03', 'New Year, kept on the Monday'],
])('%s was a bank holiday: %s', (day) => {
  expect(BANK_HOLIDAYS).toContain(day);
});

test.each(['2012-05-28', '2020-05-04', '2022-05-30'])(
  '%s was an ordinary Monday, its holiday moved',
  (day) => {
    expect(BANK_HOLIDAYS).not.toContain(day);
  },
);

test('every year of the reference list agrees day by day', () => {
  const reference = referenceOf(
    'addWorkingDays',
    z.object({ holidaysEnglandAndWales: z.array(z.string()).min(1) }),
  ).holidaysEnglandAndWales;
  const years = [...new Set(reference.map((day) => day.slice(0, 4)))];
  expect(years.flatMap((year) => inYear(BANK_HOLIDAYS, year))).toEqual(reference);
});
