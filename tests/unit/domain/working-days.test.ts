import { expect, test } from 'vitest';
import {
  dayOffInWords,
  dueDayWords,
  isDay,
  workingDayBegins,
  workingDaysAfter,
  workingDaysInWords,
} from '#lib/domain/working-days.ts';

test('twenty working days over Christmas pass weekends and bank holidays by', () => {
  expect(workingDaysAfter('2018-12-07', 20)).toBe('2019-01-09');
});

test.each([
  ['2010-12-22', '2010-12-22'],
  ['2010-12-19', '2010-12-17'],
  ['2010-12-28', '2010-12-24'],
])('%s belongs to the working day of %s', (day, begins) => {
  expect(workingDayBegins(day)).toBe(begins);
});

test.each([
  ['2010-11-01', '2010-11-29', '20 working days'],
  ['2010-11-01', '2010-11-02', '1 working day'],
  ['2018-12-07', '2018-12-31', '14 working days; 25 and 26 December do not count'],
  ['2018-12-24', '2019-01-03', '5 working days; 25 and 26 December and 1 January do not count'],
  ['2018-03-26', '2018-05-08', '28 working days; 30 March, 2 April and 7 May do not count'],
  ['2010-08-27', '2010-08-31', '1 working day; 30 August does not count'],
  ['2028-12-29', '2029-01-02', '2 working days; bank holidays after 2028 are not known yet'],
])('from %s to %s: %s', (from, to, words) => {
  expect(workingDaysInWords(from, to)).toBe(words);
});

test('a bank holiday that falls on a weekend is not counted twice', () => {
  expect(workingDaysInWords('2010-12-24', '2010-12-29')).toBe(
    '1 working day; 27 and 28 December do not count',
  );
});

test('a due day on a weekend or a bank holiday gets a gentle word, any other none', () => {
  expect(dayOffInWords('2010-10-31')).toBe(
    '31 October 2010 is a Sunday. The next working day is Monday 1 November 2010.',
  );
  expect(dayOffInWords('2010-12-27')).toBe(
    'Monday 27 December 2010 is a bank holiday. The next working day is Wednesday 29 December 2010.',
  );
  expect(dayOffInWords('2010-12-24')).toBeNull();
});

test('an empty due day becomes the council’s working days after the opening', () => {
  expect(dueDayWords({ opensOn: '2010-11-01', dueOn: '', auditDays: 20 })).toEqual([
    'Left empty: Monday 29 November 2010, after 20 working days.',
  ]);
});

test('a typed due day is counted from the opening, with a word where it is no working day', () => {
  expect(dueDayWords({ opensOn: '2010-11-01', dueOn: '2010-11-28', auditDays: 20 })).toEqual([
    '19 working days.',
    '28 November 2010 is a Sunday. The next working day is Monday 29 November 2010.',
  ]);
});

test.each([
  ['', '2010-11-28'],
  ['2010-11-31', ''],
  ['2010-11-01', '2010-13-01'],
  ['2010-11-28', '2010-11-01'],
  ['2010-11-01', '9999-01-01'],
])('nothing is said of an opening “%s” and a due day “%s”', (opensOn, dueOn) => {
  expect(dueDayWords({ opensOn, dueOn, auditDays: 20 })).toEqual([]);
});

test.each([
  ['2010-11-30', true],
  ['2010-11-31', false],
  ['2010-1-1', false],
  ['9999-12-31', false],
  ['', false],
])('“%s” is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
