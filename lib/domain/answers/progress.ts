import type { Answer } from '#lib/domain/answers/answer.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions, sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The answers of one audit, by question id. */
export type AnswersByQuestion = ReadonlyMap<string, Answer>;

/** How far one section is: questions answered out of those it asks. */
export type SectionProgress = { sectionId: string; answered: number; asked: number };

/** How far an audit is: the scored questions answered, out of all of them, then section by section. */
export type Progress = { answered: number; scored: number; sections: SectionProgress[] };

const countAnswered = (questions: readonly Question[], answers: AnswersByQuestion): number =>
  questions.filter(({ id }) => isAnswered(answers.get(id) ?? null)).length;

/** How far an audit is. The circumstances and the closing questions have their own line but are not in the total. */
export function progressOf(tool: ToolDefinition, answers: AnswersByQuestion): Progress {
  const scored = scoredQuestions(tool);
  return {
    answered: countAnswered(scored, answers),
    scored: scored.length,
    sections: sectionsOf(tool).map(({ id, questions }) => ({
      sectionId: id,
      answered: countAnswered(questions, answers),
      asked: questions.length,
    })),
  };
}
