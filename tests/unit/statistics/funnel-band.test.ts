import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialChances } from '#lib/statistics/binomial-chances.ts';
import { funnelBand } from '#lib/statistics/funnel-band.ts';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import { isInOrder } from '#tests/support/in-order.ts';

const units = fc.record({
  n: fc.integer({ min: 1, max: 300 }),
  target: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
});

/** How often chance alone brings so many or fewer. */
function atMost(x: number, n: number, target: number): number {
  const { lowest, chances } = binomialChances(n, target);
  return chances.slice(0, Math.max(0, x - lowest + 1)).reduce((sum, chance) => sum + chance, 0);
}

test('all of 26 against a target of nine in ten is no outlier: chance brings it 6 times in 100', () => {
  expect(funnelBand({ target: 0.9, n: 26 }).upper).toBe(1);
  expect(funnelLimits(0.9, 26)[3]).toBeLessThan(1);
});

test('a count lies outside exactly where chance brings it, or one further out, less than 2.5% or 0.1% of the time', () => {
  fc.assert(
    fc.property(units, fc.nat(300), ({ n, target }, at) => {
      const x = at % (n + 1);
      const [low, high] = [atMost(x, n, target), atMost(n - x, n, 1 - target)];
      // None of 3 against nine in ten has a chance of exactly 0.1%, and lies on its limit: a crumb decides.
      fc.pre(
        [low, high].every((chance) => Math.min(...[0.025, 0.001].map((q) => Math.abs(chance - q))) > 1e-12),
      );
      const band = funnelBand({ target, n });
      expect(x / n < band.lower).toBe(low < 0.025);
      expect(x / n < band.farLower).toBe(low < 0.001);
      expect(x / n > band.upper).toBe(high < 0.025);
      expect(x / n > band.farUpper).toBe(high < 0.001);
    }),
  );
});

test('the far limits hold the near ones, which hold the target, all between 0 and 1', () => {
  fc.assert(
    fc.property(units, ({ n, target }) => {
      const { farLower, lower, upper, farUpper } = funnelBand({ target, n });
      expect(isInOrder([0, farLower, lower, target, upper, farUpper, 1])).toBe(true);
    }),
  );
});

test('where teams are overdispersed by four, the limits lie twice as far out, and never beyond none or all', () => {
  const plain = funnelBand({ target: 0.6, n: 200 });
  const wide = funnelBand({ target: 0.6, n: 200, phi: 4 });
  expect(0.6 - wide.lower).toBeCloseTo(2 * (0.6 - plain.lower), 12);
  expect(wide.farUpper - 0.6).toBeCloseTo(2 * (plain.farUpper - 0.6), 12);
  expect(funnelBand({ target: 0.6, n: 20, phi: 9 })).toMatchObject({ farLower: 0, farUpper: 1 });
});

test('teams that differ less than chance would have them draw no limit in', () => {
  expect(() => funnelBand({ target: 0.6, n: 20, phi: 0.5 })).toThrow(RangeError);
});
