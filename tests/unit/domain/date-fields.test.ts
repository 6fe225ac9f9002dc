import { expect, test } from 'vitest';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';

test('three boxes make one date, with noughts where they were left out', () => {
  const typed = typedDate({ 'dueOn-day': ' 1', 'dueOn-month': '2', 'dueOn-year': '2011' }, 'dueOn');
  expect(isoFromTyped(typed)).toBe('2011-02-01');
});

test('three empty boxes are no date at all', () => {
  expect(isoFromTyped(typedDate({}, 'dueOn'))).toBe('');
});

test('what cannot be a date is kept as it was typed, for its schema to refuse', () => {
  expect(isoFromTyped({ day: 'first', month: '', year: '11' })).toBe('11-00-first');
});

test('a date from before fills the boxes without leading noughts', () => {
  expect(typedDate({}, 'dueOn', '2010-06-03')).toEqual({ day: '3', month: '6', year: '2010' });
});

test('what was typed wins over the date from before, even when it is empty', () => {
  expect(typedDate({ 'dueOn-day': '' }, 'dueOn', '2010-06-03').day).toBe('');
});
