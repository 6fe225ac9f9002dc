import type { Answer, AnswerValue } from '#lib/domain/answers/answer.ts';
import { FOUND_WHERE } from '#lib/domain/answers/found-where.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { type Calendar, judgeDates } from '#lib/domain/answers/judge-dates.ts';
import { limitWords } from '#lib/domain/answers/limit-words.ts';
import {
  ANSWER_TYPES,
  type AnswerOutcome,
  optionsOf,
  SCALE_MET_FROM,
} from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** What an answer comes to: its outcome, the choice as counted, and why in a sentence where it was worked out. */
export type Judgement = { outcome: AnswerOutcome; option: string; explanation: string | null };

const plain = (outcome: AnswerOutcome, option: string = outcome): Judgement => ({
  outcome,
  option,
  explanation: null,
});

const UNANSWERED = plain('unanswered');

function judgeOption({ type }: Question, value: string): Judgement {
  const chosen = optionsOf(type).find((option) => option.value === value);
  return chosen ? plain(chosen.outcome, chosen.value) : UNANSWERED;
}

function judgeValue(question: Question, value: AnswerValue, calendar: Calendar): Judgement {
  // What cannot count is "does not apply" to the figures once it is answered; typed words never become an option.
  if (!ANSWER_TYPES[question.type].counts)
    return plain('na', question.type === 'choice' ? `${value}` : 'answered');
  if (typeof value === 'number') return plain(value >= SCALE_MET_FROM ? 'met' : 'not-met', `${value}`);
  if (typeof value === 'string') return judgeOption(question, value);
  if (value === null || !('dates' in value) || !question.dateRule) return UNANSWERED;
  const { outcome, explanation } = judgeDates(question.dateRule, value.dates, calendar);
  const limit = limitWords(question, question.dateRule, value.dates);
  return { outcome, option: outcome, explanation: limit === null ? explanation : `${explanation} ${limit}` };
}

/** What the auditor's choice, dates or own judgement says, before asking where the evidence was. */
export function chosenOutcome(question: Question, answer: Answer | null, calendar: Calendar): Judgement {
  if (answer === null || !isAnswered(answer)) return UNANSWERED;
  if (!answer.override) return judgeValue(question, answer.value, calendar);
  const { outcome, reason } = answer.override;
  return { outcome, option: outcome, explanation: reason.trim() || null };
}

/**
 * What an answer counts as. An outcome the question counts as met becomes met (the option still says which);
 * what only the worker could tell is never met: the record does not show it.
 */
export function outcomeOf(question: Question, answer: Answer | null, calendar: Calendar): Judgement {
  const chosen = chosenOutcome(question, answer, calendar);
  if (!question.metIncludes.includes(chosen.outcome)) return chosen;
  if (answer?.expectedPlace !== 'told-by-worker-only') return { ...chosen, outcome: 'met' };
  const explanation = `${FOUND_WHERE['told-by-worker-only'].label}: the record does not show it, so it does not count as met.`;
  return { ...plain('not-evidenced'), explanation };
}
