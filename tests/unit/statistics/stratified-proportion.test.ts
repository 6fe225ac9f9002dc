import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { stratifiedProportion } from '#lib/statistics/stratified-proportion.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'stratifiedProportion',
  z.object({ strata: z.array(z.object({ N: z.number(), n: z.number(), x: z.number() })) }),
  z.object({
    p: z.number(),
    se: z.number(),
    effectiveN: z.number().nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
  }),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const found = stratifiedProportion(input.strata);
  expect(found?.p).toBeCloseTo(expected.p, REFERENCE_DECIMALS);
  expect(found?.se).toBeCloseTo(expected.se, REFERENCE_DECIMALS);
  expect([found?.effectiveN === null, found?.interval === null]).toEqual([
    expected.effectiveN === null,
    expected.interval === null,
  ]);
  expect(found?.effectiveN ?? 0).toBeCloseTo(expected.effectiveN ?? 0, REFERENCE_DECIMALS);
  for (const end of [0, 1] as const)
    expect(found?.interval?.[end] ?? 0).toBeCloseTo(expected.interval?.[end] ?? 0, REFERENCE_DECIMALS);
});

test('a team that was over-sampled does not carry the service with it', () => {
  const strata = [
    { N: 20, n: 20, x: 4 },
    { N: 180, n: 20, x: 16 },
  ];
  expect(stratifiedProportion(strata)?.p).toBeCloseTo(0.74, 12);
});

const stratum = fc
  .integer({ min: 2, max: 500 })
  .chain((N) => fc.record({ N: fc.constant(N), n: fc.integer({ min: 2, max: N }) }))
  .chain(({ N, n }) => fc.record({ N: fc.constant(N), n: fc.constant(n), x: fc.nat(n) }));
const strataOf = fc.array(stratum, { minLength: 1, maxLength: 6 });

test('the interval contains the share, lies between 0 and 1 and grows with confidence', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const { p, interval } = stratifiedProportion(strata) ?? { p: Number.NaN, interval: null };
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      if (interval === null) return;
      const [lower, upper] = stratifiedProportion(strata, 0.99)?.interval ?? [Number.NaN, Number.NaN];
      expect(interval[0]).toBeLessThanOrEqual(p);
      expect(interval[1]).toBeGreaterThanOrEqual(p);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThan(interval[0]);
      expect(upper).toBeGreaterThan(interval[1]);
    }),
  );
});

test('strata sampled at one rate give the plain share', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ n: fc.integer({ min: 2, max: 50 }), x: fc.nat(2) })), (drawn) => {
      const strata = drawn.map(({ n, x }) => ({ N: 10 * n, n, x }));
      const n = drawn.reduce((sum, each) => sum + each.n, 0);
      const x = drawn.reduce((sum, each) => sum + each.x, 0);
      expect(stratifiedProportion(strata)?.p ?? null).toEqual(n === 0 ? null : expect.closeTo(x / n, 12));
    }),
  );
});

test('a team without cases changes nothing, one with cases but none drawn leaves no figure', () => {
  const strata = [{ N: 40, n: 10, x: 6 }];
  expect(stratifiedProportion([...strata, { N: 0, n: 0, x: 0 }])).toEqual(stratifiedProportion(strata));
  expect(stratifiedProportion([...strata, { N: 3, n: 0, x: 0 }])).toBeNull();
  expect(stratifiedProportion([{ N: 0, n: 0, x: 0 }])).toBeNull();
  expect(stratifiedProportion([])).toBeNull();
});

test('one case of several tells no spread, the only case of a team tells all', () => {
  const rest = { N: 40, n: 10, x: 6 };
  expect(stratifiedProportion([rest, { N: 10, n: 1, x: 1 }])).toEqual({
    p: expect.closeTo(0.68, 12),
    se: null,
    effectiveN: null,
    interval: null,
  });
  expect(stratifiedProportion([rest, { N: 1, n: 1, x: 1 }])?.interval).not.toBeNull();
});

test.each([
  { N: 10, n: 11, x: 1 },
  { N: 10, n: 5, x: 6 },
])('$x of $n of $N is refused', (impossible) => {
  expect(() => stratifiedProportion([impossible])).toThrow(RangeError);
});
