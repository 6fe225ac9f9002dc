import type { Answer } from '#lib/domain/answers/answer.ts';
import { datesIn } from '#lib/domain/answers/dates-in.ts';
import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import { canMark } from '#lib/domain/answers/marks.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { chosenOutcome } from '#lib/domain/answers/outcome-of.ts';
import type { AnswersByQuestion } from '#lib/domain/answers/progress.ts';
import type { Problem } from '#lib/domain/problems.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** What is wrong with an answer at the return. */
export type ReturnProblemKind = 'unanswered' | 'contradictory' | 'needs-reason';

/** One thing that stands between an audit and its return; `sectionId` and `questionId` are where its link leads. */
export type ReturnProblem = Problem & { kind: ReturnProblemKind; sectionId: string; questionId: string };

type Looked = { question: Question; answer: Answer; chosen: AnswerOutcome; asAt: string };

type Check = { kind: ReturnProblemKind; found: (looked: Looked) => boolean; message: string };

const blank = (text: string): boolean => text.trim() === '';
const claimsEvidence = ({ chosen }: Looked): boolean => chosen === 'met' || chosen === 'partly';

/** Every rule of a complete audit: when it is broken, and the sentence that follows the question's number. */
const CHECKS: readonly Check[] = [
  {
    kind: 'unanswered',
    found: ({ answer, chosen }) => chosen === 'unanswered' && blank(answer.reason),
    message: 'is not answered. Answer it, or give the reason it cannot be answered',
  },
  {
    kind: 'contradictory',
    found: (looked) => claimsEvidence(looked) && looked.answer.expectedPlace === 'told-by-worker-only',
    message:
      'rests on what the worker said. Say where the record shows it, or choose “Nothing found on the record”',
  },
  {
    kind: 'contradictory',
    found: (looked) => claimsEvidence(looked) && looked.answer.expectedPlace === 'not-recorded',
    message: 'claims evidence that is “not recorded”. Change the answer or where it was found',
  },
  {
    kind: 'contradictory',
    found: ({ answer, chosen }) => chosen === 'not-evidenced' && answer.foundIn !== null,
    message: 'says nothing was found, yet names where it was found. Change one of the two',
  },
  {
    kind: 'contradictory',
    found: ({ answer, asAt }) => datesIn(answer.value).some((date) => date > asAt),
    message: 'gives a date that is still to come. Check the dates',
  },
  {
    kind: 'contradictory',
    found: ({ answer, chosen }) => answer.exemplar && !canMark('exemplar', chosen),
    message:
      'is marked as work others should see, yet the answer does not say it was done. Change one of the two',
  },
  {
    kind: 'contradictory',
    found: ({ answer, chosen }) => answer.quickWin !== null && !canMark('quick-win', chosen),
    message: 'is marked as a quick win, yet the answer leaves nothing to put right. Change one of the two',
  },
  {
    kind: 'needs-reason',
    found: ({ question, answer }) =>
      question.naWhen !== null && answer.value === 'na' && blank(answer.reason),
    message: 'is marked “Does not apply”. Give the reason',
  },
  {
    kind: 'needs-reason',
    found: ({ answer }) => answer.override !== null && blank(answer.override.reason),
    message: 'has your own judgement in place of the dates. Give the reason',
  },
  {
    kind: 'needs-reason',
    found: ({ question, answer, chosen }) =>
      question.type === 'grade' && chosen !== 'unanswered' && chosen !== 'na' && blank(answer.reason),
    message: 'is graded. Give the reason for the grade',
  },
];

const REASONS = CHECKS.filter(({ kind }) => kind === 'needs-reason');

/** Is this question answered in a way that asks for a reason, and has none yet? */
export function lacksReason(question: Question, answer: Answer, calendar: Calendar): boolean {
  if (!question.scored) return false;
  const chosen = chosenOutcome(question, answer, calendar).outcome;
  return REASONS.some(({ found }) => found({ question, answer, chosen, asAt: calendar.asAt }));
}

/**
 * Whether an audit can be returned: what stands in the way, in the order of the form, none where nothing does.
 * Only scored questions are looked at; the field is "question-" and the question's id.
 */
export function* returnProblems(
  tool: ToolDefinition,
  answers: AnswersByQuestion,
  calendar: Calendar,
): Generator<ReturnProblem> {
  for (const section of tool.sections) {
    for (const question of section.questions.filter(({ scored }) => scored)) {
      const answer = answers.get(question.id) ?? NO_ANSWER;
      const chosen = chosenOutcome(question, answer, calendar).outcome;
      const broken = CHECKS.filter(({ found }) => found({ question, answer, chosen, asAt: calendar.asAt }));
      yield* broken.map(({ kind, message }) => ({
        kind,
        field: `question-${question.id}`,
        message: `${question.number} ${message}`,
        sectionId: section.id,
        questionId: question.id,
      }));
    }
  }
}
