import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { xmrChart } from '#lib/statistics/xmr-chart.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'xmrChart',
  z.object({ values: z.array(z.number()), screenOutliers: z.boolean() }),
  z.object({ mean: z.number(), lower: z.number(), upper: z.number(), signals: z.array(z.string()) }),
);

test.each(vectors)('$id has the limits and labels of the reference', ({ input, expected }) => {
  const chart = xmrChart(input.values, input);
  expect(chart?.mean).toBeCloseTo(expected.mean, REFERENCE_DECIMALS);
  expect(chart?.lower).toBeCloseTo(expected.lower, REFERENCE_DECIMALS);
  expect(chart?.upper).toBeCloseTo(expected.upper, REFERENCE_DECIMALS);
  expect(chart?.signals).toEqual(expected.signals);
});

test('one outlying value widens the limits unless it is screened', () => {
  const values = [60, 61, 60, 61, 75, 60, 61, 60, 61, 60, 61, 60];
  const screened = xmrChart(values, { screenOutliers: true });
  const plain = xmrChart(values, { screenOutliers: false });
  // The mean is 61.67 in both: ranges of 1 alone, or with 14 and 15 among the eleven.
  expect(screened?.upper).toBeCloseTo(61.6667 + 2.66, 3);
  expect(plain?.upper).toBeCloseTo(61.6667 + (2.66 * 38) / 11, 3);
});

test('a moving range of exactly 3.267 times their mean is screened', () => {
  const chart = xmrChart([0, 3.267, 3.267, 3.267, 2.534], { screenOutliers: true });
  expect((chart?.upper ?? Number.NaN) - (chart?.mean ?? Number.NaN)).toBeCloseTo((2.66 * 0.733) / 3, 9);
});

test('a percentage above 100 on a limit is kept: what is drawn may be clipped, not what is tested', () => {
  expect(xmrChart([95, 80, 99, 85, 98], { screenOutliers: false })?.upper).toBeGreaterThan(100);
});

test('fewer than two values have no moving range and so no chart', () => {
  expect(xmrChart([], { screenOutliers: true })).toBeNull();
  expect(xmrChart([60], { screenOutliers: false })).toBeNull();
  expect(xmrChart([60, 61, 62], { screenOutliers: false, baseline: 1 })).toBeNull();
});

test.each([true, false])(
  'values that never change have no width and no signal (screened: %s)',
  (screenOutliers) => {
    expect(xmrChart([0.6, 0.6, 0.6], { screenOutliers })).toMatchObject({
      mean: expect.closeTo(0.6, 12),
      lower: expect.closeTo(0.6, 12),
      upper: expect.closeTo(0.6, 12),
      signals: ['common', 'common', 'common'],
    });
  },
);

test('locked limits come from the first values alone', () => {
  const first = [60, 62, 59, 61, 60, 63, 58, 60, 61, 62, 59, 60];
  const locked = xmrChart([...first, 90], { screenOutliers: false, baseline: 12 });
  const alone = xmrChart(first, { screenOutliers: false });
  expect(locked).toMatchObject({ mean: alone?.mean, lower: alone?.lower, upper: alone?.upper });
  expect(locked?.signals.at(-1)).toBe('outside-above');
});

const series = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 });

test('screening never widens the limits', () => {
  fc.assert(
    fc.property(series, (values) => {
      const { lower = Number.NaN, upper = Number.NaN } = xmrChart(values, { screenOutliers: true }) ?? {};
      const plain = xmrChart(values, { screenOutliers: false });
      expect(lower).toBeGreaterThanOrEqual(plain?.lower ?? Number.NaN);
      expect(upper).toBeLessThanOrEqual(plain?.upper ?? Number.NaN);
    }),
  );
});

test('limits stay the same when the series is read backwards', () => {
  fc.assert(
    fc.property(series, (values) => {
      const forwards = xmrChart(values, { screenOutliers: false });
      const backwards = xmrChart(values.toReversed(), { screenOutliers: false });
      expect(backwards?.upper).toBeCloseTo(forwards?.upper ?? Number.NaN, 9);
      expect(backwards?.lower).toBeCloseTo(forwards?.lower ?? Number.NaN, 9);
    }),
  );
});
