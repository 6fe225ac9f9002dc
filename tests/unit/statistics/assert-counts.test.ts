import { expect, test } from 'vitest';
import { assertCounts } from '#lib/statistics/assert-counts.ts';

test.each([
  [0, 0],
  [0, 26],
  [26, 26],
])('%d of %d is a possible count', (x, n) => {
  expect(() => assertCounts(x, n)).not.toThrow();
});

test.each([
  [3, 2],
  [-1, 5],
  [0.5, 2],
  [1, 2.5],
  [Number.NaN, 5],
  [1, Number.POSITIVE_INFINITY],
])('%d of %d is refused', (x, n) => {
  expect(() => assertCounts(x, n)).toThrow(RangeError);
});
