import type { Answer, AnswerValue } from '#lib/domain/answers/answer.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { parseAnswer } from '#lib/domain/answers/parse-answer.ts';
import type { AnswersByQuestion } from '#lib/domain/answers/progress.ts';
import { mergeAnswers } from '#lib/domain/audits/merge-answers.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { questionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** How two judgements of one question stand: nothing to settle, two judgements, or only one where there should be two. */
export type ComparisonKind = 'same' | 'differs' | 'incomplete';

/** One question as two auditors judged it; `same` is both as one answer, null where there is nothing to keep or settle. */
export type Comparison = { question: Question; kind: ComparisonKind; same: Answer | null };

/** What two auditors answered, each alone. */
export type TwoJudgements = readonly [AnswersByQuestion, AnswersByQuestion];

const isWritten = ({ type }: Question): boolean => type === 'text' || type === 'action-list';

// Reasons for delay are words: two of them are kept, not settled.
const withoutWords = (value: AnswerValue): AnswerValue =>
  typeof value === 'object' && value !== null && 'dates' in value
    ? { dates: { ...value.dates, exception: '' } }
    : value;

function isSameJudgement(question: Question, one: Answer, other: Answer, calendar: Calendar): boolean {
  if (isWritten(question)) return true;
  const [first, second] = [outcomeOf(question, one, calendar), outcomeOf(question, other, calendar)];
  return (
    first.outcome === second.outcome &&
    first.option === second.option &&
    one.override?.outcome === other.override?.outcome &&
    isSameAnswer(withoutWords(one.value), withoutWords(other.value))
  );
}

function compareAnswers(
  tool: ToolDefinition,
  question: Question,
  [one, other]: readonly [Answer, Answer],
  calendar: Calendar,
): Comparison {
  const answered = [one, other].filter(isAnswered).length;
  if (answered === 1 && question.scored) return { question, kind: 'incomplete', same: null };
  const isSame = answered < 2 || isSameJudgement(question, one, other, calendar);
  const merged = mergeAnswers(one, other, { isWritten: isWritten(question) });
  // What is too long together has to be shortened by the two themselves.
  const fits = parseAnswer(question, merged, tool.vocabulary.places).ok;
  if (!isSame || !fits) return { question, kind: 'differs', same: null };
  return { question, kind: 'same', same: isBlank(merged) ? null : merged };
}

/** Compares two judgements question by question, in the order of the form. */
export const compareJudgements = (
  tool: ToolDefinition,
  [one, other]: TwoJudgements,
  calendar: Calendar,
): Comparison[] =>
  questionsOf(tool).map((question) => {
    const { id } = question;
    const both = [one.get(id) ?? NO_ANSWER, other.get(id) ?? NO_ANSWER] as const;
    return compareAnswers(tool, question, both, calendar);
  });

/** Nothing given and nothing noted. */
export const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined || isSameAnswer(answer, NO_ANSWER);

/** What two judgements leave to be settled, in the order of the form, settled or not. */
export const toSettle = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.filter(({ kind }) => kind !== 'same');

/** What the pair has still to settle: every difference that their agreed response says nothing of. */
export const unsettled = (comparisons: readonly Comparison[], agreed: AnswersByQuestion): Comparison[] =>
  toSettle(comparisons).filter(({ question }) => isBlank(agreed.get(question.id)));
