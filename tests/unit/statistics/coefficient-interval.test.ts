import { expect, test } from 'vitest';
import { coefficientInterval } from '#lib/statistics/coefficient-interval.ts';

test('the interval of 95 per cent reaches 1.96 standard errors to either side', () => {
  const [lower = 0, upper = 0] = coefficientInterval(0.5, 0.1) ?? [];
  expect(lower).toBeCloseTo(0.304, 4);
  expect(upper).toBeCloseTo(0.696, 4);
});

test('it never leaves what a coefficient can be', () => {
  expect(coefficientInterval(0.95, 0.1)?.[1]).toBe(1);
  expect(coefficientInterval(-0.95, 0.1)?.[0]).toBe(-1);
});

test('where nothing differed there is no interval, rather than one of no width', () => {
  expect(coefficientInterval(1, 0)).toBeNull();
});
