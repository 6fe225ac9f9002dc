import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** How many of the questions that count are answered, and which are not, with their sections. */
export type Answered = {
  answered: number;
  asked: number;
  open: { id: string; number: string; sectionId: string }[];
};

/** How far somebody's answers to the shared case are. */
export function answeredOf(
  tool: ToolDefinition,
  answers: readonly { questionId: string; outcome: AnswerOutcome }[],
): Answered {
  const done = new Set(
    answers.filter(({ outcome }) => outcome !== 'unanswered').map(({ questionId }) => questionId),
  );
  const scored = sectionsOf(tool).flatMap(({ id: sectionId, questions }) =>
    questions.filter(({ scored }) => scored).map(({ id, number }) => ({ id, number, sectionId })),
  );
  const open = scored.filter(({ id }) => !done.has(id));
  return { answered: scored.length - open.length, asked: scored.length, open };
}
