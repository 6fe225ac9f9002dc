import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countIn, type OutcomeCounts, outcomesOf } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';

/** The counts of one key area among the cases picked by hand. */
export type TargetedArea = { id: string; label: string; counts: OutcomeCounts };

/** Cases picked by hand: counts alone, because they speak for nobody but themselves. */
export type Targeted = { returned: number; areas: TargetedArea[] };

/** What came of the cases picked by hand; null where none has been returned. */
export function describeTargeted({ tool, targeted }: FindingsRecord): Targeted | null {
  const returned = countIn(targeted, RETURNED_CELL);
  if (returned === 0) return null;
  const areas = tool.keyAreas.map(({ id, label }) => ({
    id,
    label,
    counts: outcomesOf(targeted, { kind: 'key-area', subject: id }),
  }));
  return { returned, areas };
}

/** The same for one key area alone. */
export function targetedIn(record: FindingsRecord, keyArea: string): Targeted | null {
  const targeted = describeTargeted(record);
  return targeted && { ...targeted, areas: targeted.areas.filter(({ id }) => id === keyArea) };
}
