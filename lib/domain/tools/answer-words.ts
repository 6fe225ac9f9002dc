import { type AnswerType, optionsOf, SCALE_MET_FROM } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** How a question is answered, as a reader on paper sees it: a sentence where it is not by ticking alone, and the boxes. */
export type AnswerWords = { says: string | null; boxes: readonly { label: string; hint: string | null }[] };

const SAYS: Partial<Record<AnswerType, string>> = {
  dates: 'Enter the dates: the answer is worked out from them. Or:',
  'scale-0-10': `A number from 0 to 10, where ${SCALE_MET_FROM} or more is met`,
  number: 'A number',
  text: 'In your own words',
  'action-list': 'A list: what, who, by when, and how it will be shown to be done',
};

/** The answers a question offers, in the order of the form. */
export function answerWords({ type, choices }: Pick<Question, 'type' | 'choices'>): AnswerWords {
  const options = type === 'choice' ? choices.map(({ label }) => ({ label, hint: null })) : optionsOf(type);
  return { says: SAYS[type] ?? null, boxes: options.map(({ label, hint }) => ({ label, hint })) };
}
