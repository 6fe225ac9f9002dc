import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mcnemarExact } from '#lib/statistics/mcnemar-exact.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf('mcnemarExact', z.object({ b: z.number(), c: z.number() }), z.number());

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  expect(mcnemarExact(input.b, input.c)).toBeCloseTo(expected, 12);
});

// Summed from the logarithms of factorials in fifty digits.
test.each([
  { b: 40, c: 60, p: 0.05688793364098079 },
  { b: 499_000, c: 501_000, p: 0.04560829986538209 },
  { b: 500_000, c: 500_000, p: 1 },
])('$b against $c keeps its precision', ({ b, c, p }) => {
  expect(mcnemarExact(b, c)).toBeCloseTo(p, 11);
});

test('it matters not which change is named first, and a more uneven split is never likelier', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (b, c) => {
      const p = mcnemarExact(b, c);
      expect(mcnemarExact(c, b)).toBe(p);
      expect(p).toBeLessThanOrEqual(1);
      if (b <= c) expect(mcnemarExact(b - 1, c + 1)).toBeLessThanOrEqual(p);
    }),
  );
});

test.each([
  [-1, 2],
  [1, 2.5],
])('%d and %d are refused', (b, c) => {
  expect(() => mcnemarExact(b, c)).toThrow(RangeError);
});
