import { expect, test } from 'vitest';
import { numbersIn } from '#lib/domain/answers/warnings/numbers-in.ts';

const kinds = (text: string) => numbersIn(text).map(({ kind, piece }) => [kind, piece]);

test('ten digits are an NHS number only with the right check digit', () => {
  expect(kinds('943 476 5919')).toEqual([['nhs-number', '943 476 5919']]);
  expect(kinds('943 476 5918')).toEqual([]);
  expect(kinds('0000000000')).toEqual([]);
});

test('a longer run of digits, or a date with an hour, is no NHS number', () => {
  expect(kinds('9434765919 1')).toEqual([]);
  expect(kinds('12 10 2010 15')).toEqual([]);
});

test('a telephone number has ten or eleven digits with its nought', () => {
  expect(kinds('0161 496 0000')).toEqual([['telephone', '0161 496 0000']]);
  expect(kinds('0044 161 496 0000')).toEqual([['telephone', '0044 161 496 0000']]);
  expect(kinds('0161 496 00')).toEqual([]);
  expect(kinds('0600 123 4567')).toEqual([]);
});

test('a postcode begins with an area there is', () => {
  expect(kinds('NE1 4XF')).toEqual([['postcode', 'NE1 4XF']]);
  expect(kinds('CP1 4XF')).toEqual([]);
  expect(kinds('S47 2nd')).toEqual([]);
});
