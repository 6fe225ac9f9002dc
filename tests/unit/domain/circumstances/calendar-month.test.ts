import { describe, expect, test } from 'vitest';
import {
  begunMonths,
  monthOf,
  monthsFrom,
  monthWords,
  readMonth,
} from '#lib/domain/circumstances/calendar-month.ts';

describe('a month as lists write it', () => {
  test.each([
    '2011-03',
    '2011-03-01',
    '2011-03-17',
    'March 2011',
    'march 2011',
    'Mar 2011',
    'Mar-11',
    'Mar. 2011',
    ' 03/2011 ',
    '3/2011',
    '01/03/2011',
    '1/3/2011',
  ])('“%s” is March 2011', (text) => {
    expect(readMonth(text)).toBe('2011-03-01');
  });

  test.each([
    '',
    'spring 2011',
    '2011',
    '13/2011',
    '2011-13',
    'Ma 2011',
    'Marchy 2011',
    'March 1889',
    '40603',
  ])('“%s” is no month', (text) => {
    expect(readMonth(text)).toBeNull();
  });

  test('September is known by its four letters too', () => {
    expect(readMonth('Sept 2012')).toBe('2012-09-01');
  });
});

test('a month is read in words', () => {
  expect(monthWords('2011-03-01')).toBe('March 2011');
  expect(monthOf('2011-03-31')).toBe('2011-03-01');
});

test('months run on over the turn of the year', () => {
  expect(monthsFrom('2010-11-01', '2011-02-01')).toEqual([
    '2010-11-01',
    '2010-12-01',
    '2011-01-01',
    '2011-02-01',
  ]);
});

test('of this year only the months that have begun can be recorded', () => {
  expect(begunMonths(2026, '2026-03-01')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  expect(begunMonths(2025, '2026-03-01')).toHaveLength(12);
  expect(begunMonths(2027, '2026-03-01')).toEqual([]);
});
