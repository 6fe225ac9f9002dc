import type { Question } from '#lib/domain/tools/question.ts';
import type { Section, ToolDefinition } from '#lib/domain/tools/tool.ts';

/** Every page of the form in order: the sections, then the circumstances, then the closing questions. */
export const sectionsOf = (tool: ToolDefinition): Section[] => [...tool.sections, tool.context, tool.closing];

/** Every question in the order asked, the circumstances and the closing questions among them. */
export const questionsOf = (tool: ToolDefinition): Question[] =>
  sectionsOf(tool).flatMap(({ questions }) => questions);

/** The questions that count in the figures, in the order asked. */
export const scoredQuestions = (tool: ToolDefinition): Question[] =>
  questionsOf(tool).filter(({ scored }) => scored);

/** The question with this id, or null. */
export const findQuestion = (tool: ToolDefinition, id: string): Question | null =>
  questionsOf(tool).find((question) => question.id === id) ?? null;
