import type { Answer, AnswerValue } from '#lib/domain/answers/answer.ts';
import type { FoundWhere } from '#lib/domain/answers/found-where.ts';
import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { type AnswerType, optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { between, chance, pick, pickWeighted } from '#prisma/demo/chance.ts';
import { datesFor } from '#prisma/demo/dates-for.ts';
import { findingFor, slipFor } from '#prisma/demo/finding-for.ts';
import { marksFor } from '#prisma/demo/marks-for.ts';
import { ACTIONS, CLOSING_TEXTS, GRADE_REASONS, NOT_APPLICABLE, NOTES } from '#prisma/demo/phrases.ts';

/** The case an answer is made up for, and the day it is judged. */
export type Occasion = { code: string; calendar: Calendar };

const OUTCOMES = { met: 56, partly: 16, 'not-met': 9, 'not-evidenced': 15, na: 4 };
const GRADES = { outstanding: 4, good: 50, 'requires-improvement': 34, inadequate: 12 };
const YES_NO = { yes: 70, no: 20, 'not-evidenced': 10 };
const ON_TIME = { met: 66, 'not-met': 22, 'not-evidenced': 12 };
const FOUND = { 'expected-place': 72, 'elsewhere-on-system': 20, 'paper-file': 8 } satisfies Partial<
  Record<FoundWhere, number>
>;

function invented(question: Question, words: string): string {
  if (question.type === 'grade') return pickWeighted(GRADES, words);
  if (question.type === 'yes-no') return pickWeighted(YES_NO, words);
  return question.type === 'dates' ? pickWeighted(ON_TIME, words) : pickWeighted(OUTCOMES, words);
}

function datesOf(question: Question, wish: string, on: { calendar: Calendar; words: string }): AnswerValue {
  if (question.dateRule && (wish === 'met' || wish === 'partly' || wish === 'not-met'))
    return { dates: datesFor(question.dateRule, wish, on) };
  return wish;
}

type Making = { question: Question; words: string; calendar: Calendar; wish: string };

const option = ({ wish }: Making): AnswerValue => wish;

const VALUES: Record<AnswerType, (making: Making) => AnswerValue> = {
  evidence: option,
  'yes-no': option,
  grade: option,
  dates: ({ question, wish, ...on }) => datesOf(question, wish, on),
  'scale-0-10': ({ words }) => between(3, 10, words),
  number: ({ question, words }) => between(0, question.id === 'ctx-caseload' ? 26 : 6, words),
  text: ({ words }) => (chance(words, 'written') < 0.5 ? pick(CLOSING_TEXTS, words) : null),
  choice: ({ question, words }) =>
    question.choices[between(0, question.choices.length - 1, words)]?.value ?? null,
  'action-list': ({ words, calendar }) => {
    const action = pick(ACTIONS, words);
    return {
      actions: [{ ...action, who: 'Team manager', byWhen: addDays(calendar.asAt, between(10, 40, words)) }],
    };
  },
};

function reasonFor({ question, wish, words }: Making): string {
  if (wish === 'na') return question.scored ? NOT_APPLICABLE : '';
  const grade = optionsOf('grade').find(({ value }) => value === wish)?.value;
  if (question.type !== 'grade' || grade === undefined || !isGrade(grade)) return '';
  return pick(GRADE_REASONS[grade], words);
}

const isGrade = (value: string): value is keyof typeof GRADE_REASONS => value in GRADE_REASONS;

function remarksFor(making: Making, value: AnswerValue): Partial<Answer> {
  const { question, words, calendar } = making;
  const { outcome } = outcomeOf(question, { ...NO_ANSWER, value }, calendar);
  if (!question.scored || outcome === 'na' || outcome === 'unanswered') return {};
  const marks = marksFor(question, outcome, words);
  const note = chance(words, 'noted') < 0.3 ? pick(NOTES[outcome], words, 'note') : '';
  const isFound = outcome === 'met' || outcome === 'partly';
  const expectedPlace = isFound ? pickWeighted(FOUND, words, 'found') : null;
  const finding = findingFor({ question, outcome, words, expectedPlace });
  return { ...marks, ...finding, note: slipFor(words) ?? note, expectedPlace };
}

/** An answer to a question: as wished (an option or an outcome) or made up, the same every time for the same case. */
export function answerFor(question: Question, { code, calendar }: Occasion, wished?: string): Answer {
  const words = `${code} ${question.id}`;
  const making = { question, words, calendar, wish: wished ?? invented(question, words) };
  const value = VALUES[question.type](making);
  return { ...NO_ANSWER, value, reason: reasonFor(making), ...remarksFor(making, value) };
}
