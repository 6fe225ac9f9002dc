import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { detectableChange, sampleSizePerCycle } from '#lib/statistics/detectable-change.ts';
import { referenceOf, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'detectableChange',
  z.object({ p1: z.number(), p2: z.number(), power: z.number(), alpha: z.number() }),
  z.object({ n: z.number(), rounded: z.number() }),
);
const { tolerance } = referenceOf('detectableChange', z.object({ tolerance: z.number() }));

test.each(vectors)('$id needs as many cases as the reference says', ({ input, expected }) => {
  const n = sampleSizePerCycle(input.p1, input.p2, input);
  expect(Math.abs(n - expected.n)).toBeLessThanOrEqual(tolerance);
  expect(Math.ceil(n)).toBe(expected.rounded);
});

test.each(vectors)('with so many cases, $id is the smallest rise that is seen', ({ input, expected }) => {
  expect(detectableChange(expected.n, input.p1, input).rise).toBeCloseTo(input.p2, 6);
});

test('from 60% with 29 cases only a rise to nearly all, or a fall to under a quarter, would be seen', () => {
  const { rise, fall } = detectableChange(29, 0.6);
  expect(rise).toBeCloseTo(0.91, 3);
  expect(fall).toBeCloseTo(0.244, 3);
});

test('too few cases see no change at all, and nothing rises above all', () => {
  expect(detectableChange(3, 0.5)).toEqual({ rise: null, fall: null });
  expect(detectableChange(100, 1).rise).toBeNull();
});

test('the same share twice is never told apart', () => {
  expect(sampleSizePerCycle(0.6, 0.6)).toBe(Number.POSITIVE_INFINITY);
});

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

test('a rise is a fall seen from the other side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), share, (n, p) => {
      const { rise, fall } = detectableChange(n, p);
      const mirrored = detectableChange(n, 1 - p);
      expect(rise === null).toBe(mirrored.fall === null);
      if (rise !== null && mirrored.fall !== null) expect(rise).toBeCloseTo(1 - mirrored.fall, 9);
      if (fall !== null) expect(fall).toBeLessThan(p);
    }),
  );
});

test('more cases never see less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 2000 }), share, (n, p) => {
      const few = detectableChange(n, p).rise ?? 2;
      expect(detectableChange(n + 10, p).rise ?? 2).toBeLessThanOrEqual(few + 1e-9);
    }),
  );
});

test('a share above all is refused', () => {
  expect(() => detectableChange(29, 1.5)).toThrow(RangeError);
  expect(() => sampleSizePerCycle(0.6, 1.5)).toThrow(RangeError);
  expect(() => sampleSizePerCycle(-0.1, 0.6)).toThrow(RangeError);
});
