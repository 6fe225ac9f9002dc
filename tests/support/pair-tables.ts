import fc from 'fast-check';
import { z } from 'zod';

/** A table of pairs as the reference file writes it. */
export const pairTable = z.object({ table: z.array(z.array(z.number())) });

const squareTable = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.nat(12), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

const onlyAgreeing = (table: readonly (readonly number[])[]): number[][] =>
  table.map((cells, row) => cells.map((count, column) => (row === column ? count : 0)));

/** Any square table of two to five categories that holds a few dozen pairs, or none; in one of three no pair differs. */
export const anyPairTable = fc.oneof(
  { weight: 2, arbitrary: squareTable },
  { weight: 1, arbitrary: squareTable.map(onlyAgreeing) },
);

/** The same pairs with the two raters swapped. */
export const swapped = (table: readonly (readonly number[])[]): number[][] =>
  table.map((_, row) => table.map((cells) => cells[row] ?? 0));
