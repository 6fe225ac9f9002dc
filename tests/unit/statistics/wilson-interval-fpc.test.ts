import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { wilsonIntervalFpc } from '#lib/statistics/wilson-interval-fpc.ts';
import { isInOrder } from '#tests/support/in-order.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'wilsonIntervalFpc',
  z.object({ x: z.number(), n: z.number(), N: z.number(), confidence: z.number() }),
  z.tuple([z.number(), z.number()]),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const interval = wilsonIntervalFpc(input.x, input.n, input.N, input.confidence);
  expect(interval?.[0]).toBeCloseTo(expected[0], REFERENCE_DECIMALS);
  expect(interval?.[1]).toBeCloseTo(expected[1], REFERENCE_DECIMALS);
});

test('a census leaves nothing uncertain', () => {
  expect(wilsonIntervalFpc(15, 25, 25)).toEqual([0.6, 0.6]);
  expect(wilsonIntervalFpc(1, 1, 1)).toEqual([1, 1]);
});

test('a frame of unknown size gives the plain interval', () => {
  expect(wilsonIntervalFpc(15, 25, null)).toEqual(wilsonInterval(15, 25));
});

test('no cases give no interval', () => {
  expect(wilsonIntervalFpc(0, 0, 60)).toBeNull();
});

test('a sample larger than its frame is refused', () => {
  expect(() => wilsonIntervalFpc(15, 25, 24)).toThrow(RangeError);
});

const sample = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n), rest: fc.nat(5000) }));

test('the corrected interval contains the share and lies inside the plain one, itself from 0 to 1', () => {
  fc.assert(
    fc.property(sample, ({ x, n, rest }) => {
      const [lower = Number.NaN, upper = Number.NaN] = wilsonIntervalFpc(x, n, n + rest) ?? [];
      const [plainLower = Number.NaN, plainUpper = Number.NaN] = wilsonInterval(x, n) ?? [];
      expect(isInOrder([0, plainLower, lower, x / n, upper, plainUpper, 1])).toBe(true);
    }),
  );
});

test('a wider confidence contains a narrower one', () => {
  fc.assert(
    fc.property(sample, ({ x, n, rest }) => {
      const [lower = Number.NaN, upper = Number.NaN] = wilsonIntervalFpc(x, n, n + rest, 0.95) ?? [];
      const [wideLower, wideUpper] = wilsonIntervalFpc(x, n, n + rest, 0.998) ?? [];
      expect(wideLower).toBeLessThanOrEqual(lower);
      expect(wideUpper).toBeGreaterThanOrEqual(upper);
    }),
  );
});
