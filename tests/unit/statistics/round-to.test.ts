import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { roundTo } from '#lib/statistics/round-to.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf('roundTo', z.object({ v: z.number(), base: z.number() }), z.number());

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  expect(roundTo(input.v, input.base)).toBe(expected);
});

test('a count is printed as the nearest multiple, of 5 unless told otherwise, and halves go up', () => {
  expect(roundTo(12)).toBe(10);
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 100 }), (v, base) => {
      const printed = roundTo(v, base);
      expect(printed % base).toBe(0);
      expect(2 * (printed - v)).toBeLessThanOrEqual(base);
      expect(2 * (v - printed)).toBeLessThan(base);
    }),
  );
});

test.each([
  [-1, 5],
  [1.5, 5],
  [10, 0],
  [10, 2.5],
])('%d to the nearest %d is refused', (v, base) => {
  expect(() => roundTo(v, base)).toThrow(RangeError);
});
