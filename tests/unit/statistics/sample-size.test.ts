import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { marginOfError } from '#lib/statistics/margin-of-error.ts';
import { sampleSize } from '#lib/statistics/sample-size.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'sampleSize',
  z.object({ N: z.number().nullable(), margin: z.number(), p: z.number(), confidence: z.number() }),
  z.number(),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  expect(sampleSize(input.N, input.margin, input.p, input.confidence)).toBe(expected);
});

const plan = fc.record({
  N: fc.integer({ min: 1, max: 20_000 }),
  margin: fc.integer({ min: 1, max: 60 }).map((points) => points / 100),
  p: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
});

test('the size that is given keeps the margin that was asked for, and one case fewer does not', () => {
  fc.assert(
    fc.property(plan, ({ N, margin, p }) => {
      const n = sampleSize(N, margin, p);
      expect(marginOfError(n, N, p)).toBeLessThanOrEqual(margin + 1e-12);
      if (n > 1) expect(marginOfError(n - 1, N, p)).toBeGreaterThan(margin - 1e-12);
    }),
  );
});

test('a narrower margin never needs fewer cases, and never more than there are', () => {
  fc.assert(
    fc.property(plan, ({ N, margin, p }) => {
      expect(sampleSize(N, margin / 2, p)).toBeGreaterThanOrEqual(sampleSize(N, margin, p));
      expect(sampleSize(N, margin, p)).toBeLessThanOrEqual(N);
      expect(sampleSize(N, margin, p)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test.each([
  [0, 0.5],
  [0.1, 1.2],
])('a margin of %d for a share of %d is refused', (margin, p) => {
  expect(() => sampleSize(100, margin, p)).toThrow(RangeError);
});

test('where everybody or nobody is expected to have it, one case is enough, of one too', () => {
  expect([sampleSize(1, 0.01, 0), sampleSize(1, 0.01, 1), sampleSize(null, 0.05, 0)]).toEqual([1, 1, 1]);
});

test('an empty caseload needs no case', () => {
  expect([sampleSize(0, 0.05), sampleSize(0, 0.05, 1), sampleSize(0, 2)]).toEqual([0, 0, 0]);
});
