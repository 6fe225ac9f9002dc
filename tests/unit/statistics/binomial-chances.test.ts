import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialChances } from '#lib/statistics/binomial-chances.ts';

const chanceOf = (count: number, n: number, p: number): number => {
  const { lowest, chances } = binomialChances(n, p);
  return chances[count - lowest] ?? 0;
};
const sumOf = (chances: readonly number[]) => chances.reduce((sum, chance) => sum + chance, 0);

// By Stirling’s series for the factorials, in decimal arithmetic of sixty digits; scipy agrees to its own precision.
test.each([
  { count: 0, n: 1, p: 0.6, chance: 0.4 },
  { count: 15, n: 25, p: 0.6, chance: 0.1611579386948638 },
  { count: 26, n: 26, p: 0.9, chance: 0.06461081889226677 },
  { count: 600_000, n: 1_000_000, p: 0.6, chance: 0.0008143373049436049 },
  { count: 598_485, n: 1_000_000, p: 0.6, chance: 6.834841368642325e-6 },
  { count: 903, n: 1_000_000, p: 0.001, chance: 0.00010199382737388164 },
  { count: 23_000, n: 25_000, p: 0.93, chance: 9.383757374840755e-11 },
])('$count of $n at $p has the chance $chance', ({ count, n, p, chance }) => {
  expect(chanceOf(count, n, p) / chance).toBeCloseTo(1, 10);
});

test('what cannot happen or must happen leaves one count', () => {
  expect(binomialChances(7, 0)).toEqual({ lowest: 0, chances: [1] });
  expect(binomialChances(7, 1)).toEqual({ lowest: 7, chances: [1] });
});

const distribution = fc.record({
  n: fc.integer({ min: 1, max: 400 }),
  p: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
});

test('the chances sum to 1, their mean is n times p, and every count is possible', () => {
  fc.assert(
    fc.property(distribution, ({ n, p }) => {
      const { lowest, chances } = binomialChances(n, p);
      expect(sumOf(chances)).toBeCloseTo(1, 12);
      expect(sumOf(chances.map((chance, place) => chance * (lowest + place)))).toBeCloseTo(n * p, 9);
      expect(lowest).toBeGreaterThanOrEqual(0);
      expect(lowest + chances.length - 1).toBeLessThanOrEqual(n);
    }),
  );
});

test('those who have it and those who have it not mirror each other', () => {
  fc.assert(
    fc.property(distribution, fc.nat(400), ({ n, p }, count) => {
      expect(chanceOf(n - count, n, 1 - p)).toBeCloseTo(chanceOf(count, n, p), 12);
    }),
  );
});

test('a million costs some ten thousand counts, not a million', () => {
  expect(binomialChances(1_000_000, 0.5).chances.length).toBeLessThan(15_000);
});

test.each([
  [0, 0.5],
  [2.5, 0.5],
  [10, -0.1],
  [10, 1.1],
  [10, Number.NaN],
])('%d at %d is refused', (n, p) => {
  expect(() => binomialChances(n, p)).toThrow(RangeError);
});
