import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** An answer as far as it is a strength or a gap. */
export type JudgedAnswer = { questionId: string; outcome: AnswerOutcome; answer: { exemplar: boolean } };

/** What an audit found, strengths first: exemplars lead, and the rest stands in the order asked. */
export type StrengthsAndGaps = {
  strengths: { question: Question; exemplar: boolean }[];
  gaps: Question[];
};

const GAPS: readonly AnswerOutcome[] = ['partly', 'not-met', 'not-evidenced'];

/** What went well in an audit and what fell short. What does not apply or was left blank is neither. */
export function strengthsAndGaps(tool: ToolDefinition, answers: readonly JudgedAnswer[]): StrengthsAndGaps {
  const given = new Map(answers.map((answer) => [answer.questionId, answer]));
  const questions = scoredQuestions(tool);
  const met = questions
    .filter(({ id }) => given.get(id)?.outcome === 'met')
    .map((question) => ({ question, exemplar: given.get(question.id)?.answer.exemplar === true }));
  return {
    strengths: [...met.filter(({ exemplar }) => exemplar), ...met.filter(({ exemplar }) => !exemplar)],
    gaps: questions.filter(({ id }) => GAPS.includes(given.get(id)?.outcome ?? 'unanswered')),
  };
}
