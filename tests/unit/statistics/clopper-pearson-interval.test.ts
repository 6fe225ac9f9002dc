import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { clopperPearsonInterval } from '#lib/statistics/clopper-pearson-interval.ts';
import { referenceOf, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'clopperPearsonInterval',
  z.object({ x: z.number(), n: z.number(), confidence: z.number() }),
  z.tuple([z.number(), z.number()]).nullable(),
);
const { tolerance } = referenceOf('clopperPearsonInterval', z.object({ tolerance: z.number() }));

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const interval = clopperPearsonInterval(input.x, input.n, input.confidence);
  expect(interval === null).toBe(expected === null);
  for (const end of [0, 1] as const)
    expect(Math.abs((interval?.[end] ?? 0) - (expected?.[end] ?? 0))).toBeLessThanOrEqual(tolerance);
});

// scipy.stats.beta
test.each([
  { x: 500_000, n: 1_000_000, interval: [0.49901951919531184, 0.5009804808046882] },
  { x: 3, n: 1_000_000, interval: [6.186725501906401e-7, 8.767247788067677e-6] },
  { x: 123_456, n: 1_000_000, interval: [0.12281184162962973, 0.12410234027680268] },
])('$x of $n agree with scipy', ({ x, n, interval }) => {
  const [lower, upper] = clopperPearsonInterval(x, n) ?? [];
  expect(lower).toBeCloseTo(interval[0] ?? Number.NaN, 8);
  expect(upper).toBeCloseTo(interval[1] ?? Number.NaN, 8);
});

const counts = fc.integer({ min: 1, max: 2000 }).chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n) }));
const ends = (interval: readonly [number, number] | null) => interval ?? [Number.NaN, Number.NaN];

test('the interval contains the share, lies between 0 and 1 and grows with confidence', () => {
  fc.assert(
    fc.property(counts, ({ x, n }) => {
      const [lower, upper] = ends(clopperPearsonInterval(x, n));
      const [wideLower, wideUpper] = ends(clopperPearsonInterval(x, n, 0.99));
      expect(lower).toBeLessThanOrEqual(x / n);
      expect(upper).toBeGreaterThanOrEqual(x / n);
      expect(wideLower).toBeGreaterThanOrEqual(0);
      expect(wideUpper).toBeLessThanOrEqual(1);
      expect(wideLower).toBeLessThanOrEqual(lower);
      expect(wideUpper).toBeGreaterThanOrEqual(upper);
    }),
  );
});

test('those who have it and those who have it not mirror each other', () => {
  fc.assert(
    fc.property(counts, ({ x, n }) => {
      const [lower, upper] = ends(clopperPearsonInterval(x, n));
      const [otherLower, otherUpper] = ends(clopperPearsonInterval(n - x, n));
      expect(otherLower).toBeCloseTo(1 - upper, 7);
      expect(otherUpper).toBeCloseTo(1 - lower, 7);
    }),
  );
});

test('none and all have ends that are exact', () => {
  expect(clopperPearsonInterval(0, 26)?.[0]).toBe(0);
  expect(clopperPearsonInterval(26, 26)?.[1]).toBe(1);
});

test('an impossible count is refused', () => {
  expect(() => clopperPearsonInterval(27, 26)).toThrow(RangeError);
});
