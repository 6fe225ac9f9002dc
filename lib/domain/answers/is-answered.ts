import type { Answer, AnswerValue } from '#lib/domain/answers/answer.ts';
import { datesIn } from '#lib/domain/answers/dates-in.ts';

function isGiven(value: AnswerValue): boolean {
  if (value === null) return false;
  if (typeof value === 'number') return true;
  if (typeof value === 'string') return value.trim() !== '';
  if ('actions' in value) return value.actions.some(({ what }) => what.trim() !== '');
  return datesIn(value).length > 0;
}

/** Whether a question has an answer: a choice, a date, words, an action, or the auditor's own judgement in its place. */
export const isAnswered = (answer: Answer | null): boolean =>
  answer !== null && (answer.override !== null || isGiven(answer.value));
