import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import type { SectionProgress } from '#lib/domain/answers/progress.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Section } from '#lib/domain/tools/tool.ts';

/** How far the form is as the page shows it, what is typed and not yet sent among it: scored questions, and each section. */
export function formProgress(
  sections: readonly Section[],
  queue: SaveQueue,
): { answered: number; scored: number; sections: SectionProgress[] } {
  const isDone = ({ id }: Question) => isAnswered(shownAnswer(entryOf(queue, id)));
  const scored = sections.flatMap(({ questions }) => questions).filter((question) => question.scored);
  return {
    answered: scored.filter(isDone).length,
    scored: scored.length,
    sections: sections.map(({ id, questions }) => ({
      sectionId: id,
      answered: questions.filter(isDone).length,
      asked: questions.length,
    })),
  };
}
