import type { TestedArea } from '#lib/domain/findings/change.ts';

/** A difference as it is drawn, in points. */
export type PlottedChange = { value: number; low: number; high: number; isSure: boolean };

const STEP = 20;
const WHOLE = 100;

/** A test as it is drawn; null where nothing was tested. */
export function plottedChange({ test }: Pick<TestedArea, 'test'>): PlottedChange | null {
  if (test === null) return null;
  const [low = 0, value = 0, high = 0] = [test.interval[0], test.difference, test.interval[1]].map(
    (share) => WHOLE * share,
  );
  return { value, low, high, isSure: test.verdict === 'improved' || test.verdict === 'fell' };
}

/** The points at either end of the scale, the same for all: the next twenty beyond the widest interval. */
export function plotReach(areas: readonly Pick<TestedArea, 'test'>[]): number {
  const ends = areas.flatMap((area) => {
    const drawn = plottedChange(area);
    return drawn ? [Math.abs(drawn.low), Math.abs(drawn.high)] : [];
  });
  return Math.min(WHOLE, STEP * Math.max(1, Math.ceil(Math.max(0, ...ends) / STEP)));
}
