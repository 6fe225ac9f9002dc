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

const anyRatings = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([raters, categories]) =>
    fc.array(
      fc
        .array(fc.nat(categories - 1), { minLength: raters, maxLength: raters })
        .map((chosen) => Array.from({ length: categories }, (_, c) => chosen.filter((x) => x === c).length)),
      { minLength: 1, maxLength: 12 },
    ),
  );

/** The same subjects, each rated by everybody as its first category in use. */
const agreeing = (table: readonly (readonly number[])[]): number[][] =>
  table.map((row) => {
    const chosen = row.findIndex((count) => count > 0);
    const raters = row.reduce((total, count) => total + count, 0);
    return row.map((_, category) => (category === chosen ? raters : 0));
  });

const ratings = fc.oneof(
  { weight: 2, arbitrary: anyRatings },
  { weight: 1, arbitrary: anyRatings.map(agreeing) },
);

test('Fleiss’ kappa is 1 exactly where all raters agree on every subject and more than one answer was used', () => {
  fc.assert(
    fc.property(ratings, (table) => {
      const { kappa } = fleissKappa(table);
      const isUnanimous = table.every((row) => row.filter((count) => count > 0).length === 1);
      expect(kappa === 1).toBe(isUnanimous && kappa !== null);
      expect(kappa ?? 0).toBeLessThanOrEqual(1);
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
