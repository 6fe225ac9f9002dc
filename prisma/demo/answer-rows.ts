import { v7 } from 'uuid';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerWarnings } from '#lib/domain/answers/answer-warnings.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { chance } from '#prisma/demo/chance.ts';

/** What a pair answered to one question, who typed it and when. */
export type Given = { question: Question; answer: Answer; at: Date; personId: string };

/** The audit that answers belong to, and the day (ISO) they are judged. */
export type AnswerContext = {
  councilId: string;
  cycleId: string;
  teamId: string;
  auditId: string;
  code: string;
  asAt: string;
};

const AGAIN_AFTER = 7 * 60_000;

/** What an answer was before its pair thought again, or null: most stand as first given. */
function firstThought({ question, answer }: Given, code: string): Answer | null {
  if (question.type !== 'evidence' || chance(code, question.id, 'again') > 0.08) return null;
  return { ...answer, value: answer.value === 'partly' ? 'met' : 'partly', reason: '' };
}

/** The rows of a pair's answers, each with its history. */
export function answerRows(answers: readonly Given[], context: AnswerContext) {
  const { councilId, auditId, cycleId, teamId } = context;
  const calendar = { asAt: context.asAt, holidays: BANK_HOLIDAYS };
  const judge = ({ question }: Given, answer: Answer) => outcomeOf(question, answer, calendar);
  return answers.map((gave) => {
    const { question, answer, at, personId } = gave;
    const first = firstThought(gave, context.code);
    const thoughts = first ? [first, answer] : [answer];
    const judged = thoughts.map((thought) => judge(gave, thought));
    const { outcome = 'unanswered', option = '' } = judged.at(-1) ?? {};
    const ids = { councilId, auditId, questionId: question.id };
    const updatedAt = new Date(at.getTime() + (thoughts.length - 1) * AGAIN_AFTER);
    const version = thoughts.length;
    return {
      answer: {
        ...ids,
        version,
        outcome,
        cycleId,
        teamId,
        content: answer,
        option,
        warnings: answerWarnings(answer, context.asAt),
        updatedById: personId,
        updatedAt,
      },
      revisions: thoughts.map((after, index) => ({
        ...ids,
        commandId: v7(),
        version: index + 1,
        before: thoughts[index - 1],
        after,
        outcome: judged[index]?.outcome ?? outcome,
        personId,
        at: new Date(at.getTime() + index * AGAIN_AFTER),
      })),
    };
  });
}
