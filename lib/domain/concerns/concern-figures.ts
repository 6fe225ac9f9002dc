import { CONCERN_LEVEL_NAMES, CONCERN_LEVELS, type ConcernLevel } from '#lib/domain/concerns/level.ts';

/** How many concerns the audits of a cycle raised, by level. */
export type ConcernCounts = Record<ConcernLevel, number>;

/** Below this a number could point to a single case, so those who do not run the cycle read "fewer than 5". */
const SMALL = 5;

/** A count as it is shown: in full to those who run the cycle, and to others where it is not small. */
const shown = (count: number, exact: boolean): string =>
  exact || count === 0 || count >= SMALL ? `${count}` : `fewer than ${SMALL}`;

/** How many concerns were raised, in words: "2 red, 7 amber"; null where there was none. */
export function concernFigures(counts: ConcernCounts, { exact }: { exact: boolean }): string | null {
  if (CONCERN_LEVEL_NAMES.every((level) => counts[level] === 0)) return null;
  return CONCERN_LEVEL_NAMES.map(
    (level) => `${shown(counts[level], exact)} ${CONCERN_LEVELS[level].label.toLowerCase()}`,
  ).join(', ');
}
