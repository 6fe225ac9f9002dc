import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceAtLeast, chanceOf, upperTail } from '#lib/statistics/count-distribution.ts';
import {
  hypergeometricDistribution,
  hypergeometricShape,
} from '#lib/statistics/hypergeometric-distribution.ts';

// From the logarithms of factorials in fifty digits.
test.each([
  { N: 60, K: 26, n: 25, x: 15, chance: 0.01951475379333941 },
  { N: 1_000_000, K: 300_000, n: 25_000, x: 7500, chance: 0.005575998610448488 },
  { N: 1_000_000, K: 300_000, n: 25_000, x: 7300, chance: 0.0001107169148935579 },
  { N: 1_000_000, K: 5, n: 400_000, x: 2, chance: 0.345600864002784 },
])('$x of a group of $K come in a draw of $n from $N with the chance $chance', ({ x, chance, ...draw }) => {
  expect(chanceOf(hypergeometricDistribution(draw), x) / chance).toBeCloseTo(1, 10);
});

const draws = fc
  .integer({ min: 1, max: 3000 })
  .chain((N) => fc.record({ N: fc.constant(N), K: fc.nat(N), n: fc.nat(N) }));

test('the chances add up to 1, and their mean is the part of the draw that the group is of the whole', () => {
  fc.assert(
    fc.property(draws, ({ N, K, n }) => {
      const { lowest, chances } = hypergeometricDistribution({ N, K, n });
      const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      expect(sumOf(chances)).toBeCloseTo(1, 12);
      expect(sumOf(chances.map((chance, place) => chance * (lowest + place)))).toBeCloseTo((n * K) / N, 8);
    }),
  );
});

test('it is the same to draw the group or to group the draw', () => {
  fc.assert(
    fc.property(draws, fc.nat(3000), ({ N, K, n }, x) => {
      const turned = hypergeometricDistribution({ N, K: n, n: K });
      expect(chanceOf(turned, x)).toBeCloseTo(chanceOf(hypergeometricDistribution({ N, K, n }), x), 12);
    }),
  );
});

test.each([
  { N: 10, K: 11, n: 1 },
  { N: 10, K: 1, n: 11 },
  { N: 10, K: 1.5, n: 2 },
  { N: 10, K: -1, n: 2 },
])('$n from $N with $K in the group is refused', (draw) => {
  expect(() => hypergeometricDistribution(draw)).toThrow(RangeError);
});

test('the chance of so many or more is the same whether or not the other chances are kept', () => {
  fc.assert(
    fc.property(draws, fc.nat(3000), ({ N, K, n }, x) => {
      const kept = chanceAtLeast(hypergeometricDistribution({ N, K, n }), x);
      expect(upperTail(hypergeometricShape({ N, K, n }), x)).toBeCloseTo(kept, 11);
    }),
  );
});
