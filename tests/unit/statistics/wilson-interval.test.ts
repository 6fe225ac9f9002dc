import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'wilsonInterval',
  z.object({ x: z.number(), n: z.number(), confidence: z.number() }),
  z.tuple([z.number(), z.number()]).nullable(),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const interval = wilsonInterval(input.x, input.n, input.confidence);
  if (expected === null) return expect(interval).toBeNull();
  expect(interval?.[0]).toBeCloseTo(expected[0], REFERENCE_DECIMALS);
  expect(interval?.[1]).toBeCloseTo(expected[1], REFERENCE_DECIMALS);
});

test('none of 26 starts at exactly 0 and all of 26 ends at exactly 1', () => {
  expect(wilsonInterval(0, 26)?.[0]).toBe(0);
  expect(wilsonInterval(26, 26)?.[1]).toBe(1);
});

test('95% is what is meant when no confidence is named', () => {
  expect(wilsonInterval(15, 25)).toEqual(wilsonInterval(15, 25, 0.95));
});

test('more than all is refused', () => {
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
});

const share = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

test('the interval contains the share and lies between 0 and 1', () => {
  fc.assert(
    fc.property(share, ({ x, n }) => {
      const [lower, upper] = wilsonInterval(x, n) ?? [];
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(x / n);
      expect(upper).toBeGreaterThanOrEqual(x / n);
      expect(upper).toBeLessThanOrEqual(1);
    }),
  );
});

test('a wider confidence contains a narrower one', () => {
  fc.assert(
    fc.property(share, ({ x, n }) => {
      const [narrowLower = Number.NaN, narrowUpper = Number.NaN] = wilsonInterval(x, n, 0.95) ?? [];
      const [wideLower, wideUpper] = wilsonInterval(x, n, 0.998) ?? [];
      expect(wideLower).toBeLessThanOrEqual(narrowLower);
      expect(wideUpper).toBeGreaterThanOrEqual(narrowUpper);
    }),
  );
});
