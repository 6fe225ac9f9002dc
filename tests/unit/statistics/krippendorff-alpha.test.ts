import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { krippendorffAlpha, krippendorffAlphaOf } from '#lib/statistics/krippendorff-alpha.ts';
import { REFERENCE_DECIMALS, vectorsOf } from '#tests/support/vectors.ts';

const METRICS = ['nominal', 'ordinal', 'interval'] as const;
const vectors = vectorsOf(
  'krippendorffAlpha',
  z.object({ ratings: z.array(z.array(z.number().nullable())), metrics: z.array(z.enum(METRICS)) }),
  z.partialRecord(z.enum(METRICS), z.number()),
).flatMap(({ id, input, expected }) =>
  input.metrics.map((metric) => ({
    id,
    metric,
    ratings: input.ratings,
    alpha: expected[metric] ?? Number.NaN,
  })),
);

test.each(vectors)('$id agrees with the reference, $metric', ({ ratings, metric, alpha }) => {
  expect(krippendorffAlpha(ratings, metric).alpha).toBeCloseTo(alpha, REFERENCE_DECIMALS);
});

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const mixedRatings = fc
  .integer({ min: 1, max: 8 })
  .chain((units) =>
    fc.array(fc.array(rating, { minLength: units, maxLength: units }), { minLength: 2, maxLength: 5 }),
  );

/** The same units with each rating that was given turned into that of the unit's first rater. */
const agreeing = (ratings: readonly (readonly (number | null)[])[]) => {
  const firsts = (ratings[0] ?? []).map((_, unit) =>
    ratings.map((rater) => rater[unit]).find(Number.isInteger),
  );
  return ratings.map((rater) => rater.map((value, unit) => (value === null ? null : (firsts[unit] ?? null))));
};

const anyRatings = fc.oneof(
  { weight: 2, arbitrary: mixedRatings },
  { weight: 1, arbitrary: mixedRatings.map(agreeing) },
);

const unitsOf = (ratings: readonly (readonly (number | null)[])[]) =>
  (ratings[0] ?? [])
    .map((_, unit) => ratings.flatMap((rater) => rater[unit] ?? []))
    .filter((values) => values.length >= 2);

describe.each(METRICS)('%s', (metric) => {
  test('alpha is 1 exactly where all comparable ratings agree and more than one value was used', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const { alpha } = krippendorffAlpha(ratings, metric);
        const units = unitsOf(ratings);
        expect(alpha === null).toBe(new Set(units.flat()).size < 2);
        expect(alpha === 1).toBe(alpha !== null && units.every((values) => new Set(values).size === 1));
        expect(alpha).not.toBeNaN();
      }),
    );
  });

  test('it matters not which rater is named first', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const turned = krippendorffAlpha([...ratings].reverse(), metric);
        expect(turned.alpha ?? 0).toBeCloseTo(krippendorffAlpha(ratings, metric).alpha ?? 0, 12);
      }),
    );
  });

  test('a case that only one rater saw changes nothing', () => {
    fc.assert(
      fc.property(anyRatings, fc.integer({ min: 1, max: 5 }), (ratings, value) => {
        const more = ratings.map((rater, place) => [...rater, place === 0 ? value : null]);
        expect(krippendorffAlpha(more, metric)).toEqual(krippendorffAlpha(ratings, metric));
      }),
    );
  });
});

test('the same rating throughout is no variation, and nothing rated twice is nothing to compare', () => {
  expect(
    krippendorffAlpha(
      [
        [2, 2],
        [2, 2],
      ],
      'nominal',
    ),
  ).toEqual({ alpha: null, reason: 'no variation' });
  expect(
    krippendorffAlpha(
      [
        [2, null],
        [null, 2],
      ],
      'nominal',
    ),
  ).toEqual({ alpha: null, reason: 'no pairs' });
  expect(krippendorffAlpha([], 'nominal')).toEqual({ alpha: null, reason: 'no pairs' });
});

test('units that are alike may be counted first', () => {
  const ratings = [
    [1, 1, 2, 2, 1],
    [1, 1, 2, 1, 1],
  ];
  const counted = [
    { values: [1, 1], times: 3 },
    { values: [2, 2], times: 1 },
    { values: [2, 1], times: 1 },
  ];
  expect(krippendorffAlphaOf(counted, 'ordinal').alpha).toBeCloseTo(
    krippendorffAlpha(ratings, 'ordinal').alpha ?? 0,
    12,
  );
});
