import { expect, test } from 'vitest';
import { z } from 'zod';
import { kappaBand } from '#lib/statistics/kappa-band.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

test.each(vectorsOf('kappaBand', z.object({ value: z.number() }), z.string()))(
  '$id agrees with the reference',
  ({ input, expected }) => {
    expect(kappaBand(input.value)).toBe(expected);
  },
);

test.each([
  [0, 'slight'],
  [0.201, 'fair'],
  [0.6, 'moderate'],
  [0.60000000000000009, 'moderate'],
  [0.8, 'substantial'],
  [0.81, 'almost perfect'],
  [-1, 'poor'],
])('%d is called %s', (value, band) => {
  expect(kappaBand(value)).toBe(band);
});

test('more than complete agreement is refused', () => {
  expect(() => kappaBand(1.01)).toThrow(RangeError);
  expect(() => kappaBand(Number.NaN)).toThrow(RangeError);
});
