import { expect, test } from 'vitest';
import { addDays, daysBetween, isoDate, utcMidnight } from '#lib/statistics/calendar-day.ts';

test('these tests run thirteen hours ahead of Greenwich, where local dates go wrong', () => {
  expect(new Date(2026, 0, 10).getTimezoneOffset()).toBe(-13 * 60);
});

test('a date is midnight in UTC, wherever the machine stands', () => {
  expect(utcMidnight('2011-12-30').getTime()).toBe(Date.UTC(2011, 11, 30));
  expect(isoDate(new Date('2010-12-22T23:59:59Z'))).toBe('2010-12-22');
});

test.each(['2025-02-30', '2025-13-01', '22 December 2010', '2010-12', '2010-12-22T10:00', ''])(
  '"%s" is not a date',
  (text) => {
    expect(() => utcMidnight(text)).toThrow(RangeError);
  },
);

test.each([
  { from: '2024-02-28', n: 2, to: '2024-03-01' },
  { from: '2011-12-29', n: 1, to: '2011-12-30' },
  { from: '2026-03-28', n: 2, to: '2026-03-30' },
  { from: '2026-01-01', n: -1, to: '2025-12-31' },
])('$n days from $from is $to', ({ from, n, to }) => {
  expect(addDays(from, n)).toBe(to);
  expect(daysBetween(from, to)).toBe(n);
});
