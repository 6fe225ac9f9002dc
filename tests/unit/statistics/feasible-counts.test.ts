import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { feasibleCounts, feasibleRange } from '#lib/statistics/feasible-counts.ts';
import { roundHalfUp } from '#lib/statistics/round-half-up.ts';
import { referenceOf, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'feasibleCounts',
  z.object({ publishedPercent: z.number(), maxBase: z.number() }),
  z.array(z.tuple([z.number(), z.number()])),
);
const sources = referenceOf(
  'feasibleCounts',
  z.object({ vectors: z.array(z.object({ id: z.string(), source: z.string() })) }),
).vectors;

/** The least base a reference case lists: some name one in words. */
const leastBaseOf = (id: string) =>
  Number(sources.find((each) => each.id === id)?.source.match(/only n>=(\d+) listed/)?.[1] ?? 1);

test.each(vectors)('$id agrees with the reference', ({ id, input, expected }) => {
  const counts = feasibleCounts(input.publishedPercent, input.maxBase);
  expect(counts.filter(([, n]) => n >= leastBaseOf(id))).toEqual(expected);
});

test('60% cannot come from all 26 returned audits', () => {
  expect(feasibleRange(60, 26)).toBeNull();
  expect(feasibleRange(60, 25)).toEqual([15, 15]);
});

test('decimals are taken as they were printed', () => {
  expect(feasibleCounts(33.3, 6, 1)).toEqual([
    [1, 3],
    [2, 6],
  ]);
  expect(feasibleRange(28.5, 200, 1)).toEqual([57, 57]);
  expect(feasibleRange(29, 200)).toEqual([57, 58]);
});

test('exactly the counts that round half up to the percentage are listed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(0, 1, 2),
      fc.nat(10_000),
      (n, decimals, of) => {
        const scale = 10 ** decimals;
        const printed = of % (100 * scale + 1);
        const [fewest, most] = feasibleRange(printed / scale, n, decimals) ?? [0, -1];
        for (let x = 0; x <= n; x += 1)
          expect(x >= fewest && x <= most).toBe(roundHalfUp(x * 100 * scale, n) === printed);
      },
    ),
  );
});

test('a count always lies among those its own percentage allows, up to a million cases', () => {
  const counts = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n) }));
  fc.assert(
    fc.property(counts, ({ x, n }) => {
      const [fewest, most] = feasibleRange(roundHalfUp(x * 1000, n) / 10, n, 1) ?? [];
      expect(fewest).toBeLessThanOrEqual(x);
      expect(most).toBeGreaterThanOrEqual(x);
    }),
  );
});

test.each([
  [101, 0],
  [-1, 0],
  [48.3, 0],
  [48.35, 1],
  [Number.NaN, 0],
])('%d with %d decimals is refused', (percent, decimals) => {
  expect(() => feasibleCounts(percent, 26, decimals)).toThrow(RangeError);
});

test.each([0, -1, 2.5])('a base of %d is refused', (n) => {
  expect(() => feasibleRange(50, n)).toThrow(RangeError);
});
