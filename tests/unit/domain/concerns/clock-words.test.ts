import { expect, test } from 'vitest';
import { clocksInWords, inTime, lengthInWords, timeLeft } from '#lib/domain/concerns/clock-words.ts';
import { aLevel } from '#tests/support/concern-builders.ts';

const MINUTE = 60_000;

test.each([
  [0, '1 minute'],
  [1, '1 minute'],
  [40, '40 minutes'],
  [60, '1 hour'],
  [80, '1 hour 20 minutes'],
  [24 * 60, '1 day'],
  [51 * 60 + 12, '2 days 3 hours'],
])('%i minutes are said as “%s”', (minutes, words) => {
  expect(lengthInWords(minutes * MINUTE)).toBe(words);
});

const by = new Date('2010-11-10T16:05:00Z');

test('before its time a clock says how long is left, after it how late it is', () => {
  expect(timeLeft(by, new Date('2010-11-10T14:45:00Z'))).toBe('1 hour 20 minutes left');
  expect(timeLeft(by, new Date('2010-11-10T16:45:00Z'))).toBe('40 minutes late');
});

test('what came is said to be in time, or how late', () => {
  expect(inTime(by, by)).toBe('in time');
  expect(inTime(new Date('2010-11-10T17:05:00Z'), by)).toBe('1 hour late');
});

test('a level says what it asks for', () => {
  expect(clocksInWords(aLevel('red'))).toBe(
    'Acknowledged within 4 hours, and a plan written within 1 working day.',
  );
  expect(clocksInWords(aLevel('amber'))).toBe(
    'Acknowledged within 1 working day, and a plan written within 5 working days.',
  );
  expect(
    clocksInWords(
      aLevel('amber', { acknowledgedWithinWorkingDays: null, writtenPlanWithinWorkingDays: null }),
    ),
  ).toBe('');
});
