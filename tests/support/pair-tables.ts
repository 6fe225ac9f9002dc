import fc from 'fast-check';
import { z } from 'zod';

/** A table of pairs as the reference file writes it. */
export const pairTable = z.object({ table: z.array(z.array(z.number())) });

/** Any square table of two to five categories that holds a few dozen pairs, or none. */
export const anyPairTable = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.nat(12), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

/** The same pairs with the two raters swapped. */
export const swapped = (table: readonly (readonly number[])[]): number[][] =>
  table.map((_, row) => table.map((cells) => cells[row] ?? 0));

/** Whether no pair differs. */
export const hasNoDifference = (table: readonly (readonly number[])[]): boolean =>
  table.every((cells, row) => cells.every((count, column) => row === column || count === 0));
