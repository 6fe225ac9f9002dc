import { expect, test } from 'vitest';
import { birthsIn } from '#lib/domain/answers/warnings/births-in.ts';

const pieces = (text: string) => birthsIn(text, '2026-11-22').map(({ piece }) => piece);

test('a date right after a word of birth is a date of birth', () => {
  expect(pieces('DOB 22/12/2010')).toEqual(['DOB 22/12/2010']);
  expect(pieces('born on the 22nd of December 2010')).toEqual(['born on the 22nd of December 2010']);
});

test('a date some words later is not', () => {
  expect(pieces('born before the conference on 22/12/2010')).toEqual([]);
  expect(pieces('unborn 22/12/2010')).toEqual([]);
});

test('a date beside an age is one only where it gives that age today', () => {
  expect(pieces('aged 15 (22/12/2010)')).toEqual(['aged 15 (22/12/2010']);
  expect(pieces('aged 16 (2/1/2010)')).toEqual(['aged 16 (2/1/2010']);
  expect(pieces('aged 15 (22/10/2026)')).toEqual([]);
});
