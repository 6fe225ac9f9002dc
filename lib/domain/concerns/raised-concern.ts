import type { ConcernLevel } from '#lib/domain/concerns/level.ts';
import type { ConcernMoments } from '#lib/domain/concerns/state.ts';

/** A concern as its audit shows it: that it is there, how grave it is and where it is, never what it says. */
export type RaisedConcern = ConcernMoments & {
  id: string;
  /** From 1 in its audit. */
  number: number;
  level: ConcernLevel;
  /** The question of the tool it arose at; null for the audit as a whole. */
  questionId: string | null;
};
