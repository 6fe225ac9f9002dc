import { expect, test } from 'vitest';
import { namesIn } from '#lib/domain/answers/warnings/names-in.ts';

const pieces = (text: string) => namesIn(text).map(({ piece, at }) => [piece, at]);

test('a name is told with the place where it begins', () => {
  expect(pieces('Seen with Wanjiru Kamau at home')).toEqual([['Wanjiru Kamau', 10]]);
});

test('a title takes its surname with it, and is told once', () => {
  expect(pieces('Told Mrs Wanjiru Kamau')).toEqual([['Mrs Wanjiru', 5]]);
});

test('the capital that opens a sentence tells nothing', () => {
  expect(pieces('Discussed with the unit. Visited Kamau')).toEqual([]);
  expect(pieces('Reason – Visited Kamau')).toEqual([['Visited Kamau', 9]]);
});

test('a role beside a name is not part of it', () => {
  expect(pieces('asked Team Manager Wanjiru Kamau why')).toEqual([['Wanjiru Kamau', 19]]);
});

test('the name of a school, a street or a review is no person’s', () => {
  expect(pieces('at Wanjiru Kamau School')).toEqual([]);
  expect(pieces('at St Sarah’s')).toEqual([]);
});

test('capitals and initials are no names', () => {
  expect(pieces('with ICPC NOTES, R. Osei and W K')).toEqual([]);
});
