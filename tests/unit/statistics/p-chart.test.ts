import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pChart } from '#lib/statistics/p-chart.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const number = z.number();
const vectors = vectorsOf(
  'pChart',
  z.object({ points: z.array(z.object({ x: number, n: number })) }),
  z.union([
    z.object({
      centre: number,
      points: z.array(z.object({ p: number, lower: number, upper: number, outside: z.boolean() })),
    }),
    z.object({ centre: number, lower: number, upper: number, outsideIndexes1Based: z.array(number) }),
  ]),
);

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const chart = pChart(input.points);
  const points = chart?.points ?? [];
  const wanted =
    'points' in expected
      ? expected.points
      : input.points.map(({ x, n }, place) => ({
          p: x / n,
          lower: expected.lower,
          upper: expected.upper,
          outside: expected.outsideIndexes1Based.includes(place + 1),
        }));
  expect(chart?.centre).toBeCloseTo(expected.centre, REFERENCE_DECIMALS);
  expect(points.map(({ outside }) => outside)).toEqual(wanted.map(({ outside }) => outside));
  for (const key of ['p', 'lower', 'upper'] as const)
    for (const [place, point] of wanted.entries())
      expect(points[place]?.[key]).toBeCloseTo(point[key], REFERENCE_DECIMALS);
});

test('without a point there is no chart', () => {
  expect(pChart([])).toBeNull();
  expect(pChart([{ x: 1, n: 2 }], { baseline: 0 })).toBeNull();
});

test.each([
  { x: 0, n: 0 },
  { x: 3, n: 2 },
])('a cycle with $x of $n is refused', (point) => {
  expect(() => pChart([{ x: 1, n: 2 }, point])).toThrow(RangeError);
});

const steady = Array.from({ length: 12 }, (_, cycle) => ({ x: 29 + (cycle % 3), n: 50 }));

test('locked limits stay as the first twelve cycles set them, and judge what comes after', () => {
  const later = [...steady, { x: 48, n: 50 }];
  const locked = pChart(later, { baseline: 12 });
  expect(locked?.centre).toBe(0.6);
  expect(locked?.points.slice(0, 12)).toEqual(pChart(steady)?.points);
  expect(locked?.points.at(-1)).toMatchObject({ outside: true, signal: 'outside-above' });
  expect(pChart(later)?.centre).toBeGreaterThan(0.6);
});

test('seven cycles on one side are a shift although none lies outside', () => {
  const cycles = [...Array(7).fill({ x: 28, n: 50 }), ...Array(7).fill({ x: 32, n: 50 })];
  expect(pChart(cycles)?.points.map(({ outside, signal }) => ({ outside, signal }))).toEqual([
    ...Array(7).fill({ outside: false, signal: 'shift-below' }),
    ...Array(7).fill({ outside: false, signal: 'shift-above' }),
  ]);
});

const cycles = fc.array(
  fc.integer({ min: 1, max: 300 }).chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n) })),
  { minLength: 1, maxLength: 40 },
);

test('the limits hold the centre, lie between 0 and 1, and are beyond exactly the points called outside', () => {
  fc.assert(
    fc.property(cycles, (points) => {
      const { centre = Number.NaN, points: drawn = [] } = pChart(points) ?? {};
      for (const { p, lower, upper, outside } of drawn) {
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(centre);
        expect(upper).toBeGreaterThanOrEqual(centre);
        expect(upper).toBeLessThanOrEqual(1);
        expect(outside).toBe(p < lower - 1e-9 || p > upper + 1e-9);
      }
    }),
  );
});

test('a larger base has narrower limits', () => {
  const widths = pChart([
    { x: 6, n: 10 },
    { x: 60, n: 100 },
  ])?.points.map(({ lower, upper }) => upper - lower);
  expect(widths?.[1]).toBeLessThan(widths?.[0] ?? 0);
});
