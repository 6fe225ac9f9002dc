import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coefficientInterval } from '#lib/statistics/coefficient-interval.ts';
import { isInOrder } from '#tests/support/in-order.ts';

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

test('the interval contains the coefficient, and a wider confidence a narrower one', () => {
  const coefficient = fc.double({ min: -1, max: 1, noNaN: true });
  const error = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(coefficient, error, (value, se) => {
      const [lower = Number.NaN, upper = Number.NaN] = coefficientInterval(value, se) ?? [];
      const [wideLower = Number.NaN, wideUpper = Number.NaN] = coefficientInterval(value, se, 0.998) ?? [];
      expect(isInOrder([-1, wideLower, lower, value, upper, wideUpper, 1])).toBe(true);
    }),
  );
});
