import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

/** Why something that is quick to put right was not done. */
export const QUICK_WIN_CAUSES = {
  forgotten: { label: 'It was forgotten' },
  skill: { label: 'How to do it was not known' },
  capacity: { label: 'There was no time' },
  system: { label: 'The system stood in the way' },
  partner: { label: 'It rested with a partner agency' },
} as const;

/** A cause of a quick win. */
export type QuickWinCause = keyof typeof QUICK_WIN_CAUSES;

/** The causes, for schemas and lists. */
export const QUICK_WIN_CAUSE_NAMES = [
  'forgotten',
  'skill',
  'capacity',
  'system',
  'partner',
] as const satisfies QuickWinCause[];

/** What an answer can be marked as, and the outcomes the mark goes with: others learn from what is there, and put right what is not. */
export const MARKS = {
  exemplar: { label: 'Work others should see', outcomes: ['met', 'partly'] },
  'quick-win': { label: 'Quick win', outcomes: ['partly', 'not-met', 'not-evidenced'] },
} as const satisfies Record<string, { label: string; outcomes: readonly AnswerOutcome[] }>;

/** A mark of an answer. */
export type Mark = keyof typeof MARKS;

/** Does this mark go with that outcome? */
export function canMark(mark: Mark, outcome: AnswerOutcome): boolean {
  const outcomes: readonly AnswerOutcome[] = MARKS[mark].outcomes;
  return outcomes.includes(outcome);
}
