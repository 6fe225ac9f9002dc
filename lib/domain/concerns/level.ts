import type { AlertLevel, Vocabulary } from '#lib/domain/tools/vocabulary.ts';

/** The levels at which an immediate concern is raised; what is only for practice feedback is none. */
export const CONCERN_LEVELS = {
  red: { label: 'Red', tag: 'red' },
  amber: { label: 'Amber', tag: 'orange' },
} as const;

/** How grave an immediate concern is. */
export type ConcernLevel = keyof typeof CONCERN_LEVELS;

/** The levels, the graver first. */
export const CONCERN_LEVEL_NAMES = ['red', 'amber'] as const satisfies ConcernLevel[];

/** What a tool says about a level of concern. Throws where its vocabulary has none: every published tool has both. */
export function levelIn({ alertLevels }: Pick<Vocabulary, 'alertLevels'>, level: ConcernLevel): AlertLevel {
  const found = alertLevels.find((known) => known.level === level);
  if (!found) throw new Error(`The tool does not say what a ${level} concern is`);
  return found;
}

/** The levels that keep an audit from being returned until somebody acknowledges the concern. */
export const blockingLevels = ({ alertLevels }: Pick<Vocabulary, 'alertLevels'>): ConcernLevel[] =>
  CONCERN_LEVEL_NAMES.filter((level) =>
    alertLevels.some((known) => known.level === level && known.blocksReturnUntil === 'acknowledged'),
  );
