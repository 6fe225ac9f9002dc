import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hypergeometricRange } from '#lib/statistics/hypergeometric-range.ts';

// As scipy.stats.hypergeom(N, K, n).ppf([0.025, 0.975]) has them.
test.each([
  { N: 187, K: 60, n: 29, range: [5, 14] },
  { N: 187, K: 8, n: 29, range: [0, 3] },
  { N: 2000, K: 1000, n: 100, range: [40, 60] },
  { N: 20_000, K: 5000, n: 500, range: [106, 144] },
])('of $K among $N, a draw of $n brings what chance alone brings', ({ range, ...draw }) => {
  expect(hypergeometricRange(draw)).toEqual(range);
});

test('a whole caseload brings the whole group, and nobody is drawn from an empty one', () => {
  expect(hypergeometricRange({ N: 40, K: 12, n: 40 })).toEqual([12, 12]);
  expect(hypergeometricRange({ N: 40, K: 0, n: 10 })).toEqual([0, 0]);
});

const draws = fc
  .integer({ min: 1, max: 3000 })
  .chain((N) => fc.record({ N: fc.constant(N), K: fc.nat(N), n: fc.nat(N) }));

test('the range holds what is expected, rounded, and lies within what is possible', () => {
  fc.assert(
    fc.property(draws, ({ N, K, n }) => {
      const [low, high] = hypergeometricRange({ N, K, n });
      expect(low).toBeLessThanOrEqual(Math.ceil((n * K) / N));
      expect(high).toBeGreaterThanOrEqual(Math.floor((n * K) / N));
      expect(low).toBeGreaterThanOrEqual(Math.max(0, n + K - N));
      expect(high).toBeLessThanOrEqual(Math.min(n, K));
    }),
  );
});

test('a group and the rest mirror each other', () => {
  fc.assert(
    fc.property(draws, ({ N, K, n }) => {
      const [low, high] = hypergeometricRange({ N, K, n });
      expect(hypergeometricRange({ N, K: N - K, n })).toEqual([n - high, n - low]);
    }),
  );
});

test.each([
  { N: 10, K: 11, n: 1 },
  { N: 10, K: 1, n: 11 },
  { N: 10, K: 1.5, n: 2 },
])('$n from $N with $K in the group is refused', (draw) => {
  expect(() => hypergeometricRange(draw)).toThrow(RangeError);
});
