import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { marginOfError } from '#lib/statistics/margin-of-error.ts';
import { referenceOf, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'marginOfError',
  z.object({ n: z.number(), N: z.number().nullable(), p: z.number(), confidence: z.number() }),
  z.number(),
);
const { tolerance } = referenceOf('marginOfError', z.object({ tolerance: z.number() }));

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const margin = marginOfError(input.n, input.N, input.p, input.confidence);
  expect(Math.abs(margin - expected)).toBeLessThanOrEqual(tolerance);
});

test('a whole caseload leaves no margin, and so does the only case there is', () => {
  expect(marginOfError(60, 60)).toBe(0);
  expect(marginOfError(1, 1)).toBe(0);
});

test('each case more narrows the margin, and a finite caseload has less of it than an endless one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (N, at) => {
      const n = 1 + Math.floor(at * (N - 2));
      expect(marginOfError(n + 1, N)).toBeLessThan(marginOfError(n, N));
      expect(marginOfError(n, N)).toBeLessThanOrEqual(marginOfError(n, null));
    }),
  );
});

test.each([
  [0, 10],
  [11, 10],
  [Number.NaN, 10],
])('%d of %d is refused', (n, N) => {
  expect(() => marginOfError(n, N)).toThrow(RangeError);
});

test('a share above all is refused', () => {
  expect(() => marginOfError(5, 10, 1.1)).toThrow(RangeError);
});
