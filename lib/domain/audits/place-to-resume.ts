import type { Answer } from '#lib/domain/answers/answer.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { nextUnanswered, type PlacedQuestion, placedQuestions } from '#lib/domain/audits/find-question.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';

/**
 * Where a reader goes on: the next question without an answer after the one they answered last, or that one where every
 * question has its answer; null where they have answered none.
 */
export function placeToResume(
  { sections, answers }: Pick<FormAudit, 'sections' | 'answers'>,
  answerTo: (question: string) => Answer | null,
): PlacedQuestion | null {
  const mine = Object.entries(answers).filter(([, { mine: isMine }]) => isMine);
  const [last] = mine.sort(([, one], [, other]) => (one.at < other.at ? 1 : -1));
  if (!last) return null;
  const [id] = last;
  const here = placedQuestions(sections).find(({ question }) => question.id === id) ?? null;
  return nextUnanswered(sections, id, (question) => isAnswered(answerTo(question))) ?? here;
}
