import { expect, test } from 'vitest';
import { concernFigures } from '#lib/domain/concerns/concern-figures.ts';

test.each([
  [0, 0, null, null],
  [1, 0, '1 red, 0 amber', '5 or fewer red, 0 amber'],
  [5, 6, '5 red, 6 amber', '5 or fewer red, 6 amber'],
  [7, 2, '7 red, 2 amber', '7 red, 5 or fewer amber'],
])('%i red and %i amber: “%s” to those who run the cycle, “%s” to others', (red, amber, own, others) => {
  expect(concernFigures({ red, amber }, 0)).toBe(own);
  expect(concernFigures({ red, amber }, 5)).toBe(others);
});
