import { expect, test } from 'vitest';
import { isWorkingDay } from '#lib/statistics/is-working-day.ts';

test.each([
  { date: '2026-01-09', name: 'a Friday', expected: true },
  { date: '2026-01-10', name: 'a Saturday', expected: false },
  { date: '2026-01-11', name: 'a Sunday', expected: false },
  { date: '2026-01-12', name: 'a Monday', expected: true },
  { date: '2010-12-27', name: 'a Monday, still Sunday where these tests run', expected: true },
  { date: '1969-12-28', name: 'a Sunday before 1970', expected: false },
])('$date, $name: $expected', ({ date, expected }) => {
  expect(isWorkingDay(date, [])).toBe(expected);
});

test('a holiday is no working day, and the day after it is', () => {
  expect(isWorkingDay('2011-04-29', ['2011-04-29'])).toBe(false);
  expect(isWorkingDay('2011-04-28', ['2011-04-29'])).toBe(true);
});
