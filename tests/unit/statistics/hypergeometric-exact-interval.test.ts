import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { hypergeometricExactInterval } from '#lib/statistics/hypergeometric-exact-interval.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const pair = z.tuple([z.number(), z.number()]);
const vectors = vectorsOf(
  'hypergeometricExactInterval',
  z.object({ x: z.number(), n: z.number(), N: z.number(), confidence: z.number() }),
  z.object({ M: pair, proportion: pair }),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const interval = hypergeometricExactInterval(input.x, input.n, input.N, input.confidence);
  expect(interval?.M).toEqual(expected.M);
  expect(interval?.proportion[0]).toBeCloseTo(expected.proportion[0], 12);
  expect(interval?.proportion[1]).toBeCloseTo(expected.proportion[1], 12);
});

// scipy.stats.hypergeom, by test inversion.
test.each([
  { x: 12, n: 25, N: 187, confidence: 0.99, M: [46, 135] },
  { x: 15_000, n: 25_000, N: 1_000_000, confidence: 0.95, M: [593_973, 606_004] },
  { x: 0, n: 100, N: 1_000_000, confidence: 0.95, M: [0, 36_214] },
  { x: 500_000, n: 999_999, N: 1_000_000, confidence: 0.95, M: [500_000, 500_001] },
])('$x of $n drawn from $N agree with scipy', ({ x, n, N, confidence, M }) => {
  expect(hypergeometricExactInterval(x, n, N, confidence)?.M).toEqual(M);
});

test('what is exactly as rare as the tail allows is outside, whichever way it is counted', () => {
  // One case of twenty, drawn and found so: 1 in 20 is exactly the tail of 90%, which as a number lies a crumb lower.
  expect(hypergeometricExactInterval(1, 1, 20, 0.9)?.M).toEqual([2, 20]);
  expect(hypergeometricExactInterval(0, 1, 20, 0.9)?.M).toEqual([0, 18]);
});

const samples = fc
  .integer({ min: 1, max: 300 })
  .chain((N) => fc.record({ N: fc.constant(N), n: fc.integer({ min: 1, max: N }) }))
  .chain(({ N, n }) => fc.record({ N: fc.constant(N), n: fc.constant(n), x: fc.nat(n) }));

test('the interval contains the share as near as whole cases come to it, lies within what the draw leaves possible, and grows with confidence', () => {
  fc.assert(
    fc.property(samples, ({ x, n, N }) => {
      const [low = Number.NaN, high = Number.NaN] = hypergeometricExactInterval(x, n, N)?.M ?? [];
      const [wideLow = Number.NaN, wideHigh = Number.NaN] =
        hypergeometricExactInterval(x, n, N, 0.99)?.M ?? [];
      expect(low).toBeGreaterThanOrEqual(x);
      expect(high).toBeLessThanOrEqual(N - (n - x));
      expect(low).toBeLessThanOrEqual(Math.ceil((x * N) / n));
      expect(high).toBeGreaterThanOrEqual(Math.floor((x * N) / n));
      expect(wideLow).toBeLessThanOrEqual(low);
      expect(wideHigh).toBeGreaterThanOrEqual(high);
    }),
  );
});

test('those who have it and those who have it not mirror each other', () => {
  fc.assert(
    fc.property(samples, ({ x, n, N }) => {
      const [low = Number.NaN, high = Number.NaN] = hypergeometricExactInterval(x, n, N)?.M ?? [];
      expect(hypergeometricExactInterval(n - x, n, N)?.M).toEqual([N - high, N - low]);
    }),
  );
});

test('a census leaves nothing uncertain, and no draw tells nothing', () => {
  expect(hypergeometricExactInterval(3, 5, 5)).toEqual({ M: [3, 3], proportion: [0.6, 0.6] });
  expect(hypergeometricExactInterval(0, 0, 60)).toBeNull();
});

test('a sample larger than its frame is refused', () => {
  expect(() => hypergeometricExactInterval(15, 25, 24)).toThrow(RangeError);
});
