import type { Answer } from '#lib/domain/answers/answer.ts';

/** What a pair makes of evidence that was pointed to: its name in the form and what is said of it afterwards. */
export const DECISIONS = {
  changed: {
    label: 'Change the answer',
    short: 'Changed',
    done: 'The pair changed the answer',
    tag: 'green',
  },
  stands: {
    label: 'Let the answer stand',
    short: 'Stands',
    done: 'The pair let the answer stand',
    tag: 'grey',
  },
} as const;

/** What a pair made of evidence that was pointed to. */
export type PointDecision = keyof typeof DECISIONS;

/** The decisions in the order of the form. */
export const DECISION_NAMES = ['changed', 'stands'] as const satisfies PointDecision[];

/** Evidence that somebody points to for one question. */
export type Point = {
  questionId: string;
  /** The place, by id; null where none was chosen. */
  place: string | null;
  words: string;
};

/** A point with what the pair made of it. */
export type ReplyPoint = Point & {
  decision: PointDecision | null;
  reason: string;
  decidedAt: Date | null;
  /** The answer as it stood before the pair changed it; null where it did not. */
  before: Answer | null;
};
