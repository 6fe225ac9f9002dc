import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { newcombeDifference } from '#lib/statistics/newcombe-difference.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'newcombeDifference',
  z.object({
    x1: z.number(),
    n1: z.number(),
    x2: z.number(),
    n2: z.number(),
    confidence: z.number(),
  }),
  z.object({ difference: z.number(), interval: z.tuple([z.number(), z.number()]) }),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const { x1, n1, x2, n2, confidence } = input;
  const found = newcombeDifference({ x: x1, n: n1 }, { x: x2, n: n2 }, confidence);
  expect(found?.difference).toBeCloseTo(expected.difference, REFERENCE_DECIMALS);
  expect(found?.interval[0]).toBeCloseTo(expected.interval[0], REFERENCE_DECIMALS);
  expect(found?.interval[1]).toBeCloseTo(expected.interval[1], REFERENCE_DECIMALS);
});

const sample = fc.integer({ min: 1, max: 2000 }).chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n) }));
const nothing = { difference: Number.NaN, interval: [Number.NaN, Number.NaN] as const };

test('swapping the groups turns difference and interval round', () => {
  fc.assert(
    fc.property(sample, sample, (first, second) => {
      const { difference, interval } = newcombeDifference(first, second) ?? nothing;
      const turned = newcombeDifference(second, first) ?? nothing;
      expect(turned.difference + difference).toBe(0);
      expect(turned.interval[0] + interval[1]).toBe(0);
      expect(turned.interval[1] + interval[0]).toBe(0);
    }),
  );
});

test('the interval contains the difference, lies between -1 and 1 and grows with confidence', () => {
  fc.assert(
    fc.property(sample, sample, (first, second) => {
      const { difference, interval } = newcombeDifference(first, second) ?? nothing;
      const [lower, upper] = newcombeDifference(first, second, 0.99)?.interval ?? nothing.interval;
      expect(interval[0]).toBeLessThanOrEqual(difference);
      expect(interval[1]).toBeGreaterThanOrEqual(difference);
      expect(lower).toBeGreaterThanOrEqual(-1);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(interval[0]);
      expect(upper).toBeGreaterThanOrEqual(interval[1]);
    }),
  );
});

test('a group without cases cannot be compared', () => {
  expect(newcombeDifference({ x: 0, n: 0 }, { x: 12, n: 25 })).toBeNull();
  expect(newcombeDifference({ x: 12, n: 25 }, { x: 0, n: 0 })).toBeNull();
});

test('an impossible count is refused', () => {
  expect(() => newcombeDifference({ x: 26, n: 25 }, { x: 12, n: 25 })).toThrow(RangeError);
});
