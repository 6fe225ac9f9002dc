import { expect, test } from 'vitest';
import {
  count,
  dateInWords,
  dateOf,
  dueInWords,
  isoDateOf,
  listInWords,
  momentInWords,
  monthInWords,
  timeOf,
} from '#lib/format.ts';

const summerNight = new Date('2026-06-30T23:30:00Z');
const winterDay = new Date('2010-12-22T14:05:00Z');

test('a moment is told by the London clock, also in summer', () => {
  expect([timeOf(summerNight), dateOf(summerNight), isoDateOf(summerNight)]).toEqual([
    '00:30',
    '1 July 2026',
    '2026-07-01',
  ]);
});

test.each([
  ['2026-03-29T00:59:59Z', '00:59'],
  ['2026-03-29T01:00:00Z', '02:00'],
  ['2026-10-25T00:59:59Z', '01:59'],
  ['2026-10-25T01:00:00Z', '01:00'],
])('the clocks change at one in the morning of the last Sunday: %s is %s', (moment, time) => {
  expect(timeOf(new Date(moment))).toBe(time);
});

test('a moment in words has its date and its time', () => {
  expect(momentInWords(winterDay)).toBe('22 December 2010 at 14:05');
});

test('a month is told from any of its days, or from the month alone', () => {
  expect([monthInWords('2026-03-29'), monthInWords('2026-03')]).toEqual(['March 2026', 'March 2026']);
});

test('a calendar date stays the day it says, wherever it is read', () => {
  expect(dateInWords('2026-03-29')).toBe('29 March 2026');
});

test.each([
  ['2026-03-10', 'due in 1 day'],
  ['2026-03-12', 'due in 3 days'],
  ['2026-03-09', 'due today'],
  ['2026-03-08', '1 day late'],
  ['2026-03-07', '2 days late'],
])('on 9 March what is due on %s is %s', (due, words) => {
  expect(dueInWords(due, '2026-03-09')).toBe(words);
});

test('a due date across the change of the clocks counts whole days', () => {
  expect(dueInWords('2026-03-30', '2026-03-28')).toBe('due in 2 days');
});

test.each([
  [0, '0 audits'],
  [1, '1 audit'],
  [25_000, '25,000 audits'],
])('%i is counted as %s', (n, words) => {
  expect(count(n, 'audit')).toBe(words);
});

test('a noun with a plural of its own keeps it', () => {
  expect([count(1, 'person', 'people'), count(2, 'person', 'people')]).toEqual(['1 person', '2 people']);
});

test.each([
  [[], ''],
  [['Harbour'], 'Harbour'],
  [['Harbour', 'Northgate'], 'Harbour and Northgate'],
  [['Harbour', 'Northgate', 'Riverside'], 'Harbour, Northgate and Riverside'],
])('a list is read as one says it aloud', (words, said) => {
  expect(listInWords(words)).toBe(said);
});
