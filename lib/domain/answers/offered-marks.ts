import type { Answer } from '#lib/domain/answers/answer.ts';
import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import { canMark, type Mark } from '#lib/domain/answers/marks.ts';
import { chosenOutcome } from '#lib/domain/answers/outcome-of.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** Which marks stand beside an answer: those that go with it, and those it has, so that each can be taken away again. */
export function offeredMarks(question: Question, answer: Answer, calendar: Calendar): Record<Mark, boolean> {
  const { outcome } = chosenOutcome(question, answer, calendar);
  const offers = (mark: Mark) => question.scored && canMark(mark, outcome);
  return {
    exemplar: offers('exemplar') || answer.exemplar,
    'quick-win': offers('quick-win') || answer.quickWin !== null,
  };
}
