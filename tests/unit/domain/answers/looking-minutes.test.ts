import { expect, test } from 'vitest';
import { readMinutes } from '#lib/domain/answers/looking-minutes.ts';

test.each([
  ['', null],
  ['  ', null],
  ['6', 6],
  [' 12 ', 12],
  ['0', 0],
  ['600', 600],
  ['601', undefined],
  ['1.5', undefined],
  ['-3', undefined],
  ['ten', undefined],
])('“%s” minutes are read as %s', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});
