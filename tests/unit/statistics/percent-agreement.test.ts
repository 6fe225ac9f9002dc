import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { hasNoDifference } from '#lib/statistics/agreement-table.ts';
import { percentAgreement } from '#lib/statistics/percent-agreement.ts';
import { anyPairTable, pairTable, swapped } from '#tests/support/pair-tables.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

test.each(vectorsOf('percentAgreement', pairTable, z.number()))('$id agrees with the reference', (vector) => {
  expect(percentAgreement(vector.input.table)).toBeCloseTo(vector.expected, 12);
});

test('without pairs there is no share, rather than 0 per cent', () => {
  expect(
    percentAgreement([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
});

test('agreement is complete exactly where no pair differs, and it matters not who is named first', () => {
  fc.assert(
    fc.property(anyPairTable, (table) => {
      const share = percentAgreement(table);
      expect(share === 1).toBe(hasNoDifference(table) && share !== null);
      expect(percentAgreement(swapped(table))).toBe(share);
    }),
  );
});
