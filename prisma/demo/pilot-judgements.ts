import type { Answer } from '#lib/domain/answers/answer.ts';
import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { questionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { answerFor } from '#prisma/demo/answer-for.ts';
import type { Given } from '#prisma/demo/answer-rows.ts';
import { between, chance } from '#prisma/demo/chance.ts';

/** Whose judgement of which case, how much of it is there (0 to 1), and when they began. */
export type Judging = {
  code: string;
  seat: 'manager' | 'chair';
  personId: string;
  share: number;
  begun: Date;
  calendar: Calendar;
};

const SECONDS_A_QUESTION = 110;
/** How often the chair reads a file differently, and leaves a question. */
const DIFFERS = 0.2;
const LEAVES = 0.06;
const LEFT = 'The record of that month could not be opened.';

function judgedBy(question: Question, { code, seat, calendar }: Judging): Answer {
  const first = answerFor(question, { code, calendar });
  if (seat === 'manager' || first.value === null) return first;
  if (question.scored && chance(code, question.id, 'left') < LEAVES) return { ...NO_ANSWER, reason: LEFT };
  if (chance(code, question.id, 'differs') < DIFFERS)
    return answerFor(question, { code: `${code} again`, calendar });
  return { ...first, note: '', pointer: '', minutes: first.minutes === null ? null : first.minutes + 1 };
}

/** What one auditor judged alone, in the order asked; the same every time. */
export function judgementOf(tool: ToolDefinition, judging: Judging): Given[] {
  const questions = questionsOf(tool);
  return questions.slice(0, Math.round(questions.length * judging.share)).flatMap((question, place) => {
    const answer = judgedBy(question, judging);
    if (answer.value === null && answer.reason === '') return [];
    const pause = between(0, 50_000, judging.code, question.id, judging.seat);
    const at = new Date(judging.begun.getTime() + place * SECONDS_A_QUESTION * 1000 + pause);
    return [{ question, answer, at, personId: judging.personId }];
  });
}
