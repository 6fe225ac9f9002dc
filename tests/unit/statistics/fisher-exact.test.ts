import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fisherExact } from '#lib/statistics/fisher-exact.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'fisherExact',
  z.object({ a: z.number(), b: z.number(), c: z.number(), d: z.number() }),
  z.number(),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  expect(fisherExact(input.a, input.b, input.c, input.d)).toBeCloseTo(expected, 10);
});

// Summed from the logarithms of factorials in fifty digits.
test.each([
  { table: [500, 500, 450, 550], p: 0.028203568904234012 },
  { table: [250_300, 249_700, 250_000, 250_000], p: 0.5498398826195467 },
  { table: [100, 199_900, 150, 799_850], p: 4.977275923888405e-13 },
])('a table of $table keeps its precision', ({ table: [a = 0, b = 0, c = 0, d = 0], p }) => {
  expect(fisherExact(a, b, c, d) / p).toBeCloseTo(1, 9);
});

test('p is symmetric in rows and in columns, and between rows and columns', () => {
  const count = fc.nat(400);
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const p = fisherExact(a, b, c, d);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(fisherExact(c, d, a, b)).toBeCloseTo(p, 10);
      expect(fisherExact(b, a, d, c)).toBeCloseTo(p, 10);
      expect(fisherExact(a, c, b, d)).toBeCloseTo(p, 10);
    }),
  );
});

test('a table with an empty margin tells nothing', () => {
  expect(fisherExact(0, 0, 0, 0)).toBe(1);
  expect(fisherExact(3, 0, 7, 0)).toBe(1);
  expect(fisherExact(0, 0, 3, 7)).toBe(1);
});

test('a chance too small to matter is 0', () => {
  expect(fisherExact(500_000, 0, 0, 500_000)).toBe(0);
});

test.each([
  [-1, 2, 3, 4],
  [1, 2.5, 3, 4],
  [1, 2, Number.NaN, 4],
])('%d, %d, %d and %d are refused', (a, b, c, d) => {
  expect(() => fisherExact(a, b, c, d)).toThrow(RangeError);
});
