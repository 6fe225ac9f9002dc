import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import { isInOrder } from '#tests/support/in-order.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'funnelLimits',
  z.object({ target: z.number(), n: z.number(), quantiles: z.array(z.number()) }),
  z.array(z.number()).length(4),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const limits = funnelLimits(input.target, input.n, input.quantiles);
  expect(limits).toHaveLength(expected.length);
  for (const [place, limit] of expected.entries())
    expect(limits[place]).toBeCloseTo(limit, REFERENCE_DECIMALS);
});

test.each(vectors)('$id has the quantiles of the reference when none are named', ({ input }) => {
  expect(funnelLimits(input.target, input.n)).toEqual(funnelLimits(input.target, input.n, input.quantiles));
});

// scipy 1.17.1: binom.ppf, binom.cdf and binom.pmf put into the formula.
test.each([
  {
    target: 0.6,
    n: 1_000_000,
    limits: [0.5984853169837561, 0.5990392228431597, 0.6009595878644014, 0.6015131126783861],
  },
  {
    target: 0.001,
    n: 1_000_000,
    limits: [0.0009032556020886181, 0.0009380283385740689, 0.0010619184922187276, 0.0010985911631971406],
  },
  {
    target: 0.93,
    n: 25_000,
    limits: [0.9249444430876892, 0.9268010520861412, 0.9331264700083783, 0.9349172514812648],
  },
])('$n cases about $target are no harder than a few', ({ target, n, limits }) => {
  for (const [place, limit] of funnelLimits(target, n).entries())
    expect(limit).toBeCloseTo(limits[place] ?? Number.NaN, REFERENCE_DECIMALS);
});

test('a target of none or all leaves no room for chance', () => {
  expect(funnelLimits(0, 20)).toEqual([0, 0, 0, 0]);
  expect(funnelLimits(1, 20).every((limit) => limit > 0.95 && limit <= 1)).toBe(true);
});

const units = fc.record({
  n: fc.integer({ min: 1, max: 500 }),
  target: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
});

test('limits lie between 0 and 1, in order, and a wider confidence contains a narrower', () => {
  fc.assert(
    fc.property(units, ({ n, target }) => {
      const limits = funnelLimits(target, n);
      expect(isInOrder([0, ...limits, 1])).toBe(true);
    }),
  );
});

test('the funnel narrows: four times the cases are never further from the target', () => {
  fc.assert(
    fc.property(units, ({ n, target }) => {
      const [, lower = 0, upper = 0] = funnelLimits(target, n * 4);
      const [, wideLower = 1, wideUpper = 1] = funnelLimits(target, n);
      expect(upper - lower).toBeLessThanOrEqual(wideUpper - wideLower + 1 / n);
    }),
  );
});

test.each([
  { target: 0.6, n: 0, quantiles: [0.5] },
  { target: 0.6, n: 2.5, quantiles: [0.5] },
  { target: 1.2, n: 20, quantiles: [0.5] },
  { target: 0.6, n: 20, quantiles: [0] },
  { target: 0.6, n: 20, quantiles: [1] },
  { target: 0.6, n: 20, quantiles: [Number.NaN] },
])('$quantiles of $n about $target is refused', ({ target, n, quantiles }) => {
  expect(() => funnelLimits(target, n, quantiles)).toThrow(RangeError);
});
