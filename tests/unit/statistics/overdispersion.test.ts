import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { overdispersion } from '#lib/statistics/overdispersion.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const count = z.object({ x: z.number(), n: z.number() });
const vectors = vectorsOf(
  'overdispersion',
  z.object({ points: z.array(count), target: z.number(), winsorise: z.number() }),
  z.object({ z: z.array(z.number()), phi: z.number(), overdispersed: z.boolean() }),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const found = overdispersion(input.points, input.target, input.winsorise);
  expect(found?.z).toHaveLength(expected.z.length);
  for (const [place, score] of expected.z.entries())
    expect(found?.z[place]).toBeCloseTo(score, REFERENCE_DECIMALS);
  expect(found?.phi).toBeCloseTo(expected.phi, REFERENCE_DECIMALS);
  expect(found?.overdispersed).toBe(expected.overdispersed);
});

test('a tenth at either end is drawn in unless another share is named', () => {
  const [, wild] = vectors;
  const { points, target } = wild?.input ?? { points: [], target: 0.5 };
  expect(overdispersion(points, target)).toEqual(overdispersion(points, target, 0.1));
  expect(overdispersion(points, target, 0)?.phi).toBeGreaterThan(overdispersion(points, target)?.phi ?? 99);
});

test('one team far off among ten does not make the rest overdispersed', () => {
  const points = [...Array(9).fill({ x: 12, n: 20 }), { x: 0, n: 20 }];
  expect(overdispersion(points, 0.6)).toMatchObject({ phi: 0, overdispersed: false });
});

test('eight teams are overdispersed above a phi of 2 and not below it', () => {
  const eight = (high: number, n: number) => [
    ...Array(4).fill({ x: high, n }),
    ...Array(4).fill({ x: n - high, n }),
  ];
  expect(overdispersion(eight(11, 16), 0.5)).toMatchObject({ phi: 2.25, overdispersed: true });
  expect(overdispersion(eight(214, 400), 0.5)).toMatchObject({
    phi: expect.closeTo(1.96, 9),
    overdispersed: false,
  });
});

test('without teams, or where the target is none or all, there is nothing to tell', () => {
  expect(overdispersion([], 0.6)).toBeNull();
  expect(overdispersion([{ x: 20, n: 20 }], 1)).toBeNull();
  expect(overdispersion([{ x: 0, n: 20 }], 0)).toBeNull();
});

test('the order of the teams does not matter, nor which of the two answers is counted', () => {
  const teams = fc.array(
    fc.integer({ min: 1, max: 80 }).chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n) })),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(teams, (points) => {
      const phi = overdispersion(points, 0.6)?.phi ?? Number.NaN;
      const others = points.map(({ x, n }) => ({ x: n - x, n }));
      expect(overdispersion(points.toReversed(), 0.6)?.phi).toBeCloseTo(phi, 9);
      expect(overdispersion(others, 0.4)?.phi).toBeCloseTo(phi, 9);
    }),
  );
});

test.each([
  { points: [{ x: 3, n: 2 }], target: 0.6, winsorise: 0.1 },
  { points: [{ x: 0, n: 0 }], target: 0.6, winsorise: 0.1 },
  { points: [{ x: 1, n: 2 }], target: 1.1, winsorise: 0.1 },
  { points: [{ x: 1, n: 2 }], target: 0.6, winsorise: 0.5 },
])('$points against $target, $winsorise drawn in, is refused', ({ points, target, winsorise }) => {
  expect(() => overdispersion(points, target, winsorise)).toThrow(RangeError);
});
