import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { adjustPValues } from '#lib/statistics/adjust-p-values.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const METHODS = ['bonferroni', 'holm', 'bh'] as const;
const list = z.array(z.number());
const vectors = vectorsOf(
  'adjustPValues',
  z.object({ p: list }),
  z.object({ bonferroni: list, holm: list, bh: list }),
);

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

describe.each(METHODS)('%s', (method) => {
  test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
    const adjusted = adjustPValues(input.p, method);
    expect(adjusted).toHaveLength(expected[method].length);
    for (const [place, p] of expected[method].entries()) expect(adjusted[place]).toBeCloseTo(p, 12);
  });

  test('no p becomes smaller or leaves 0 to 1, and none overtakes another', () => {
    fc.assert(
      fc.property(ps, (p) => {
        const pairs = adjustPValues(p, method).map((adjusted, place) => ({ adjusted, p: p[place] ?? 0 }));
        for (const each of pairs) {
          expect(each.adjusted).toBeGreaterThanOrEqual(each.p);
          expect(each.adjusted).toBeLessThanOrEqual(1);
        }
        const ordered = pairs.sort((a, b) => a.p - b.p).map(({ adjusted }) => adjusted);
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
      }),
    );
  });

  test('the order in which comparisons are named changes nothing', () => {
    fc.assert(
      fc.property(ps, (p) => {
        expect(adjustPValues([...p].reverse(), method).reverse()).toEqual(adjustPValues(p, method));
      }),
    );
  });

  test('one comparison alone stays as it is, and none gives none', () => {
    expect(adjustPValues([0.03], method)).toEqual([0.03]);
    expect(adjustPValues([], method)).toEqual([]);
  });

  test.each([-0.1, 1.1, Number.NaN])('a p of %d is refused', (p) => {
    expect(() => adjustPValues([0.5, p], method)).toThrow(RangeError);
  });
});

test('Holm is never stricter than Bonferroni, and Benjamini and Hochberg never stricter than Holm', () => {
  fc.assert(
    fc.property(ps, (p) => {
      const [bonferroni, holm, bh] = METHODS.map((method) => adjustPValues(p, method));
      for (const place of p.keys()) {
        expect(holm?.[place]).toBeLessThanOrEqual((bonferroni?.[place] ?? 0) + 1e-15);
        expect(bh?.[place]).toBeLessThanOrEqual((holm?.[place] ?? 0) + 1e-15);
      }
    }),
  );
});
