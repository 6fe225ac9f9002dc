import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp } from '#lib/statistics/round-half-up.ts';

test.each([
  { numerator: 57 * 100, denominator: 200, whole: 29 },
  { numerator: 1, denominator: 2, whole: 1 },
  { numerator: 49, denominator: 100, whole: 0 },
  { numerator: 0, denominator: 7, whole: 0 },
  { numerator: 5, denominator: 2, whole: 3 },
])(
  '$numerator / $denominator is $whole to the nearest, halves upwards',
  ({ numerator, denominator, whole }) => {
    expect(roundHalfUp(numerator, denominator)).toBe(whole);
  },
);

test('the rounded number is never more than half away, and only above when exactly half', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 10_000 }), (numerator, denominator) => {
      const twiceTheError = 2 * (roundHalfUp(numerator, denominator) * denominator - numerator);
      expect(twiceTheError > -denominator && twiceTheError <= denominator).toBe(true);
    }),
  );
});
