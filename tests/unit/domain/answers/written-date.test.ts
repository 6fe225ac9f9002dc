import { describe, expect, test } from 'vitest';
import { readDate, readDates, typedDate } from '#lib/domain/answers/written-date.ts';

describe('a date as an auditor writes it', () => {
  test.each([
    '22/12/2010',
    '22 12 2010',
    '22.12.10',
    '22-12-2010',
    ' 22 December 2010 ',
    '22nd Dec 2010',
    '22 dec, 10',
    '2010-12-22',
  ])('“%s” is 22 December 2010', (text) => {
    expect(readDate(text)).toBe('2010-12-22');
  });

  test.each([
    '',
    '22',
    '22/12',
    '31/02/2010',
    '12/22/2010',
    '22 Brumaire 2010',
    'yesterday',
    '0/1/2010',
    '22/12/201',
  ])('“%s” is no date', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('is shown again the way it is typed', () => {
    expect(typedDate('2010-12-22')).toBe('22/12/2010');
    expect(readDate(typedDate('2010-02-01'))).toBe('2010-02-01');
  });
});

describe('a list of dates', () => {
  test('is read one a line, or parted by commas', () => {
    expect(readDates('1/2/2010\n 3 Mar 2010, 5.4.10\n\n')).toEqual({
      dates: ['2010-02-01', '2010-03-03', '2010-04-05'],
      unread: [],
    });
  });

  test('says which pieces it could not read, and keeps the rest', () => {
    expect(readDates('1/2/2010, soon')).toEqual({ dates: ['2010-02-01'], unread: ['soon'] });
  });
});
