import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasNoDifference, hasNoVariation } from '#lib/statistics/agreement-table.ts';
import { cohenKappa } from '#lib/statistics/cohen-kappa.ts';
import { anyPairTable, pairTable, swapped } from '#tests/support/pair-tables.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const WEIGHTS = ['none', 'linear', 'quadratic'] as const;
const kappa = z.object({ kappa: z.number(), se: z.number() });
const vectors = vectorsOf(
  'cohenKappa',
  pairTable,
  z.object({ none: kappa, linear: kappa, quadratic: kappa }),
);

describe.each(WEIGHTS)('weights: %s', (weights) => {
  test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
    const found = cohenKappa(input.table, weights);
    expect(found.kappa).toBeCloseTo(expected[weights].kappa, 8);
    expect(found.se).toBeCloseTo(expected[weights].se, 8);
  });

  test('kappa is 1 exactly where no pair differs and more than one answer was used', () => {
    fc.assert(
      fc.property(anyPairTable, (table) => {
        const { kappa, se } = cohenKappa(table, weights);
        expect(kappa === 1).toBe(hasNoDifference(table) && kappa !== null);
        expect(kappa ?? 0).toBeLessThanOrEqual(1);
        // Without a difference there is no error to speak of, and so no interval, not a very narrow one.
        if (kappa === 1) expect(se).toBe(0);
      }),
    );
  });

  test('it matters not which rater is named first', () => {
    fc.assert(
      fc.property(anyPairTable, (table) => {
        const [one, other] = [cohenKappa(table, weights), cohenKappa(swapped(table), weights)];
        expect(other.reason).toBe(one.reason);
        expect(other.kappa ?? 0).toBeCloseTo(one.kappa ?? 0, 12);
        expect(other.se ?? 0).toBeCloseTo(one.se ?? 0, 9);
      }),
    );
  });

  test('there is no kappa exactly where nothing varies or nothing was compared, and never NaN', () => {
    fc.assert(
      fc.property(anyPairTable, (table) => {
        const { kappa, reason } = cohenKappa(table, weights);
        const isEmpty = table.flat().every((count) => count === 0);
        expect(kappa === null).toBe(isEmpty || hasNoVariation(table));
        expect(reason === null).toBe(kappa !== null);
        expect(kappa).not.toBeNaN();
      }),
    );
  });
});

test('everyone answering yes is no variation, not nought', () => {
  expect(
    cohenKappa(
      [
        [26, 0],
        [0, 0],
      ],
      'none',
    ),
  ).toEqual({ kappa: null, se: null, reason: 'no variation' });
});

test('a table of one category and one of none have reasons of their own', () => {
  expect(cohenKappa([[26]], 'linear').reason).toBe('no variation');
  expect(
    cohenKappa(
      [
        [0, 0],
        [0, 0],
      ],
      'none',
    ).reason,
  ).toBe('no pairs');
});

test('with ninety-odd per cent of yes kappa falls to nothing although nearly all pairs agree', () => {
  expect(
    cohenKappa(
      [
        [118, 5],
        [2, 0],
      ],
      'none',
    ).kappa,
  ).toBeCloseTo(-0.0234, 4);
});
