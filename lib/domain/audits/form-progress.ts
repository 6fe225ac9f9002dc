import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import type { SectionProgress } from '#lib/domain/answers/progress.ts';
import { lacksReason } from '#lib/domain/answers/return-problems.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** How far the form is as the page shows it, what is typed and not yet sent among it: scored questions, and each section. */
export function formProgress(
  { sections, today }: Pick<FormAudit, 'sections' | 'today'>,
  queue: SaveQueue,
): { answered: number; scored: number; sections: SectionProgress[] } {
  const calendar = calendarAt(today);
  const answerTo = ({ id }: Question) => shownAnswer(entryOf(queue, id));
  const isDone = (question: Question) => isAnswered(answerTo(question));
  const scored = sections.flatMap(({ questions }) => questions).filter((question) => question.scored);
  return {
    answered: scored.filter(isDone).length,
    scored: scored.length,
    sections: sections.map(({ id, questions }) => ({
      sectionId: id,
      answered: questions.filter(isDone).length,
      asked: questions.length,
      reasonsLacking: questions.filter((question) => lacksReason(question, answerTo(question), calendar))
        .length,
      exemplars: questions.filter((question) => answerTo(question).exemplar).length,
      quickWins: questions.filter((question) => answerTo(question).quickWin !== null).length,
    })),
  };
}
