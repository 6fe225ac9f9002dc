import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { allocateStrata } from '#lib/statistics/allocate-strata.ts';

/** One stratum: how many cases it has, how many are drawn, and how many its size alone would give it. */
export type StratumShare = { stratum: string; cases: number; drawn: number; inProportion: number };

/** How many to draw in all, and the fewest from each stratum that has as many. */
export type SizeWanted = { size: number; minimum: number };

/**
 * Shares a sample over strata (name to cases) in proportion to their size, each stratum first getting the minimum or
 * all it has. Refused where there are more strata than cases to draw, or the minimums alone need more than the sample.
 */
export function shareOut(
  sizes: Readonly<Record<string, number>>,
  { size, minimum }: SizeWanted,
): Outcome<StratumShare[]> {
  const strata = Object.entries(sizes);
  if (strata.length > size)
    return refused(
      'firstColumn',
      `These columns divide the list into ${strata.length} groups, more than the ${size} to be drawn. Draw more, or choose one column with fewer values`,
    );
  const needed = strata.reduce((sum, [, cases]) => sum + Math.min(minimum, cases), 0);
  if (needed > size)
    return refused(
      'minimum',
      `At least ${minimum} from each of ${strata.length} groups makes ${needed}, more than the ${size} to be drawn. Draw more, or lower this number`,
    );
  const given = allocateStrata(sizes, size, minimum);
  const inProportion = allocateStrata(sizes, size);
  return accepted(
    strata.map(([stratum, cases]) => ({
      stratum,
      cases,
      drawn: given[stratum] ?? 0,
      inProportion: inProportion[stratum] ?? 0,
    })),
  );
}

/** Drawn more often than its size alone would have it, so that it does not speak for the whole list as it stands. */
export const isOverSampled = ({ drawn, inProportion }: Omit<StratumShare, 'cases'>): boolean =>
  drawn > inProportion;
