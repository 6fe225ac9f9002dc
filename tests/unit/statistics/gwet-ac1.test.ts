import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { hasNoDifference } from '#lib/statistics/agreement-table.ts';
import { gwetAC1 } from '#lib/statistics/gwet-ac1.ts';
import { anyPairTable, pairTable, swapped } from '#tests/support/pair-tables.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf('gwetAC1', pairTable, z.object({ ac1: z.number(), se: z.number() }));

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const found = gwetAC1(input.table);
  expect(found.ac1).toBeCloseTo(expected.ac1, 8);
  expect(found.se).toBeCloseTo(expected.se, 8);
});

test('where kappa collapses AC1 stays with the 94.4 per cent that agree', () => {
  expect(
    gwetAC1([
      [118, 5],
      [2, 0],
    ]).ac1,
  ).toBeCloseTo(0.9408, 4);
});

test('an answer on offer that nobody chose counts: agreeing among five is harder than among two', () => {
  const two = gwetAC1([
    [10, 3],
    [2, 5],
  ]);
  const three = gwetAC1([
    [10, 3, 0],
    [2, 5, 0],
    [0, 0, 0],
  ]);
  expect(three.ac1).toBeGreaterThan(two.ac1 ?? 1);
});

test('AC1 is 1 exactly where no pair differs, and it matters not which rater is named first', () => {
  fc.assert(
    fc.property(anyPairTable, (table) => {
      const { ac1, se } = gwetAC1(table);
      const other = gwetAC1(swapped(table));
      expect(ac1 === null).toBe(table.flat().every((count) => count === 0));
      expect(ac1 === 1).toBe(hasNoDifference(table) && ac1 !== null);
      if (ac1 === 1) expect(se).toBe(0);
      expect(other.ac1 ?? 0).toBeCloseTo(ac1 ?? 0, 12);
      expect(other.se ?? 0).toBeCloseTo(se ?? 0, 9);
    }),
  );
});

test('no pairs, and no choice at all, are reasons and never numbers', () => {
  expect(
    gwetAC1([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual({ ac1: null, se: null, reason: 'no pairs' });
  expect(gwetAC1([[26]])).toEqual({ ac1: null, se: null, reason: 'no variation' });
});
