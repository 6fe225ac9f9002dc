import type { DrawRecord } from '#lib/domain/cycles/draw/draw-record.ts';
import { isOverSampled } from '#lib/domain/cycles/draw/share-out.ts';
import type { DrawMethod } from '#lib/domain/cycles/draw.ts';

/** A draw as far as its figures are concerned. */
export type DrawMade = {
  /** From 1; the draws before it were given up. */
  number: number;
  method: DrawMethod;
  /** Group by group the cases on the list; none for a simple draw. */
  strata: readonly { stratum: string; cases: number }[];
  /** Groups drawn in more than their part of the list, by name. */
  overSampled: readonly string[];
};

/** What figures need to know of a draw that was kept. */
export const drawMade = ({
  number,
  method,
  strata,
}: Pick<DrawRecord, 'number' | 'method' | 'strata'>): DrawMade => ({
  number,
  method,
  strata: strata.map(({ stratum, cases }) => ({ stratum, cases })),
  overSampled: strata.filter(isOverSampled).map(({ stratum }) => stratum),
});
