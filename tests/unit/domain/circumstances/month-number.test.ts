import { describe, expect, test } from 'vitest';
import {
  numberTyped,
  numberWanted,
  numberWords,
  readNumber,
} from '#lib/domain/circumstances/month-number.ts';

describe('posts', () => {
  test.each([
    ['8.5', 85],
    ['12', 120],
    ['12.0', 120],
    ['8.70', 87],
    ['0', 0],
    ['0.5', 5],
    [' 3 ', 30],
    ['', null],
  ])('“%s” is kept as %s tenths', (text, tenths) => {
    expect(readNumber('posts', text)).toBe(tenths);
  });

  test.each(['8.55', 'eight', '-1', '1e3', '8,5', '12345', '=1+1'])('“%s” is no number of posts', (text) => {
    expect(readNumber('posts', text)).toBeUndefined();
  });
});

describe('days', () => {
  test.each([
    ['120', 120],
    ['120.0', 120],
    ['', null],
  ])('“%s” is %s days', (text, days) => {
    expect(readNumber('sick', text)).toBe(days);
  });

  test('half a day is not counted', () => {
    expect(readNumber('sick', '1.5')).toBeUndefined();
  });
});

test('a number is written as it was typed', () => {
  expect([85, 120, 5, 0, null].map((tenths) => numberWords('vacant', tenths))).toEqual([
    '8.5',
    '12',
    '0.5',
    '0',
    '',
  ]);
  expect(numberWords('staff', 2400)).toBe('2,400');
  expect(numberTyped('staff', 2400)).toBe('2400');
});

test('a refusal says how the number is written', () => {
  expect(numberWanted('agency')).toBe(
    'Enter the agency workers as a number with one decimal at most, such as 12 or 8.5',
  );
  expect(numberWanted('sick')).toBe('Enter the days lost to sickness as a whole number');
});
