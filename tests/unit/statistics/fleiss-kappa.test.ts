import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fleissKappa } from '#lib/statistics/fleiss-kappa.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const counts = z.object({ counts: z.array(z.array(z.number())) });

test.each(vectorsOf('fleissKappa', counts, z.number()))('$id agrees with the reference', (vector) => {
  expect(fleissKappa(vector.input.counts).kappa).toBeCloseTo(vector.expected, REFERENCE_DECIMALS);
});

test('everyone choosing one answer throughout is no variation', () => {
  expect(
    fleissKappa([
      [4, 0],
      [4, 0],
    ]),
  ).toEqual({ kappa: null, reason: 'no variation' });
});

test('without subjects there is nothing to compare', () => {
  expect(fleissKappa([])).toEqual({ kappa: null, reason: 'no pairs' });
});

test.each([
  [
    'one rater',
    [
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'raters who skipped a subject',
    [
      [3, 0],
      [1, 1],
    ],
  ],
  [
    'half a rating',
    [
      [1.5, 0.5],
      [1, 1],
    ],
  ],
])('%s cannot be compared this way', (_, table) => {
  expect(() => fleissKappa(table)).toThrow(RangeError);
});

const ratings = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([raters, categories]) =>
    fc.array(
      fc
        .array(fc.nat(categories - 1), { minLength: raters, maxLength: raters })
        .map((chosen) => Array.from({ length: categories }, (_, c) => chosen.filter((x) => x === c).length)),
      { minLength: 1, maxLength: 12 },
    ),
  );

test('Fleiss’ kappa is 1 exactly where all raters agree on every subject and more than one answer was used', () => {
  fc.assert(
    fc.property(ratings, (table) => {
      const { kappa } = fleissKappa(table);
      const isUnanimous = table.every((row) => row.filter((count) => count > 0).length === 1);
      if (kappa !== null && isUnanimous) expect(kappa).toBeCloseTo(1, 12);
      else expect(kappa ?? 0).toBeLessThan(1);
    }),
  );
});

test('the order of the answers makes no difference', () => {
  fc.assert(
    fc.property(ratings, (table) => {
      const turned = table.map((row) => [...row].reverse());
      expect(fleissKappa(turned).kappa ?? 0).toBeCloseTo(fleissKappa(table).kappa ?? 0, 12);
    }),
  );
});
