import type { Answer, AnswerValue } from '#lib/domain/answers/answer.ts';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import { type AnswerOption, type AnswerOutcome, optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** Each outcome in the words of the form. */
export const OUTCOME_WORDS = {
  met: 'Yes, evidenced',
  partly: 'Partly',
  'not-met': 'No',
  'not-evidenced': 'Nothing found',
  na: 'Does not apply',
  unanswered: 'Not answered',
} as const satisfies Record<AnswerOutcome, string>;

/** An option as the form's buttons say it. */
export const optionWords = ({ outcome, label }: Pick<AnswerOption, 'outcome' | 'label'>): string =>
  outcome === 'not-evidenced' ? OUTCOME_WORDS['not-evidenced'] : label;

type Dates = Extract<AnswerValue, { dates: unknown }>['dates'];

function datesWords({ start, end, events }: Dates): string {
  const days = [start, end, ...events].filter((date) => date !== null).map(dateWords);
  return days.length === 0 ? OUTCOME_WORDS.unanswered : days.join('; ');
}

function choiceWords({ type, choices }: Question, value: string): string {
  const option = optionsOf(type).find((known) => known.value === value);
  if (option) return optionWords(option);
  return choices.find((known) => known.value === value)?.label ?? value;
}

/** An answer in a few words, as a partner or a reader of the history sees it: "Partly", "22 December 2010; …". */
export function answerInWords(question: Question, answer: Answer | null): string {
  if (answer?.override) return `${OUTCOME_WORDS[answer.override.outcome]} (own judgement)`;
  const value = answer?.value ?? null;
  if (value === null || value === '') return OUTCOME_WORDS.unanswered;
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return choiceWords(question, value);
  if ('dates' in value) return datesWords(value.dates);
  return value.actions.map(({ what }) => what).join('; ') || OUTCOME_WORDS.unanswered;
}
