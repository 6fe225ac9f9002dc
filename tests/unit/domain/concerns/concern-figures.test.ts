import { expect, test } from 'vitest';
import { concernFigures } from '#lib/domain/concerns/concern-figures.ts';

test.each([
  [0, 0, null, null],
  [1, 0, '1 red, 0 amber', 'fewer than 5 red, 0 amber'],
  [4, 5, '4 red, 5 amber', 'fewer than 5 red, 5 amber'],
  [7, 2, '7 red, 2 amber', '7 red, fewer than 5 amber'],
])('%i red and %i amber: “%s” to those who run the cycle, “%s” to others', (red, amber, own, others) => {
  expect(concernFigures({ red, amber }, { exact: true })).toBe(own);
  expect(concernFigures({ red, amber }, { exact: false })).toBe(others);
});
