import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceAtLeast,
  chanceAtMost,
  chanceOf,
  countDistribution,
} from '#lib/statistics/count-distribution.ts';

/** How many heads n fair coins show: each count is (n - x) / (x + 1) times as likely as the one before. */
const coins = (n: number) =>
  countDistribution({
    lowest: 0,
    mode: Math.floor(n / 2),
    highest: n,
    ratio: (x) => (n - x) / (x + 1),
  });

test('four coins show heads as Pascal’s triangle has it', () => {
  const { lowest, chances } = coins(4);
  expect(lowest).toBe(0);
  expect(chances).toEqual([1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16]);
});

test('one count alone is certain', () => {
  expect(countDistribution({ lowest: 3, mode: 3, highest: 3, ratio: () => 0 })).toEqual({
    lowest: 3,
    chances: [1],
  });
});

test('a count that is out of reach has no chance', () => {
  expect(chanceOf(coins(4), 2)).toBe(6 / 16);
  expect([-1, 5].map((x) => chanceOf(coins(4), x))).toEqual([0, 0]);
  expect([-1, 4, 5].map((x) => chanceAtMost(coins(4), x))).toEqual([0, 1, 1]);
  expect([-1, 0, 5].map((x) => chanceAtLeast(coins(4), x))).toEqual([1, 1, 0]);
});

test('a million coins cost some ten thousand steps, and counts too unlikely to matter are left out', () => {
  const { lowest, chances } = coins(1_000_000);
  expect(chances.length).toBeLessThan(15_000);
  expect(lowest).toBeGreaterThan(490_000);
});

test('a count is reached, or it is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (n, x) => {
      const distribution = coins(n);
      expect(chanceAtMost(distribution, x) + chanceAtLeast(distribution, x + 1)).toBeCloseTo(1, 12);
      expect(chanceAtMost(distribution, x) - chanceAtMost(distribution, x - 1)).toBeCloseTo(
        chanceOf(distribution, x),
        12,
      );
    }),
  );
});
