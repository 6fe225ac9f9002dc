import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '#lib/statistics/normal-quantile.ts';

// R 4.2.2: qnorm(p, 0, 1)
test.each([
  { p: 0.001, z: -3.090232306167813 },
  { p: 0.025, z: -1.959963984540054 },
  { p: 0.5, z: 0 },
  { p: 0.9, z: 1.2815515655446004 },
  { p: 0.975, z: 1.959963984540054 },
  { p: 0.995, z: 2.5758293035489004 },
  { p: 0.999, z: 3.090232306167813 },
])('the $p quantile is $z', ({ p, z }) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});

test('the two tails mirror each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), (p) => {
      expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 9);
    }),
  );
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('no quantile lies at %d', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});
