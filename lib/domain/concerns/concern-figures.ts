import { CONCERN_LEVEL_NAMES, CONCERN_LEVELS, type ConcernLevel } from '#lib/domain/concerns/level.ts';

/** How many concerns the audits of a cycle raised, by level. */
export type ConcernCounts = Record<ConcernLevel, number>;

const shown = (count: number, hideUpTo: number): string =>
  count === 0 || count > hideUpTo ? `${count}` : `${hideUpTo} or fewer`;

/**
 * How many concerns were raised, in words: "2 red, 7 amber"; null where there was none. A number from 1 to `hideUpTo`
 * could point to a single case and is said as such: "5 or fewer red"; 0 for those who run the cycle.
 */
export function concernFigures(counts: ConcernCounts, hideUpTo: number): string | null {
  if (CONCERN_LEVEL_NAMES.every((level) => counts[level] === 0)) return null;
  return CONCERN_LEVEL_NAMES.map(
    (level) => `${shown(counts[level], hideUpTo)} ${CONCERN_LEVELS[level].label.toLowerCase()}`,
  ).join(', ');
}
