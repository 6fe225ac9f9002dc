import { z } from 'zod';
import { type Answer, type AnswerValue, answerRemarks } from '#lib/domain/answers/answer.ts';
import { valueSchemaOf } from '#lib/domain/answers/answer-values.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, type Problem, refusedAll } from '#lib/domain/problems.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Place } from '#lib/domain/tools/vocabulary.ts';

const envelope = answerRemarks.extend({ value: z.unknown() });

type Sent = z.output<typeof envelope>;

const NOT_COMPUTED = 'Only an answer worked out from dates can be overridden: change the answer itself';

function remarkProblems(question: Question, sent: Sent, places: readonly Place[]): Problem[] {
  const problems: Problem[] = [];
  if (sent.foundIn !== null && !places.some(({ id }) => id === sent.foundIn))
    problems.push({ field: 'foundIn', message: 'Choose a place from the list' });
  if (sent.override && question.type !== 'dates') problems.push({ field: 'override', message: NOT_COMPUTED });
  return problems;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const inValue = ({ field, message }: Problem) => ({ field: field ? `value.${field}` : 'value', message });

function parseValue(question: Question, raw: unknown): Outcome<AnswerValue> {
  if (isEmpty(raw)) return accepted(null);
  const value = parseInput(valueSchemaOf(question, raw), raw);
  return value.ok ? value : refusedAll(value.problems.map(inValue));
}

/**
 * What the browser sent for a question as an answer to store, or the problems beside their fields ("value.dates.end").
 * An empty value is accepted: it takes an answer back. Reasons are asked for at the return, not at each keystroke.
 */
export function parseAnswer(question: Question, input: unknown, places: readonly Place[]): Outcome<Answer> {
  const sent = parseInput(envelope, input);
  if (!sent.ok) return sent;
  const value = parseValue(question, sent.value.value);
  const problems = [...(value.ok ? [] : value.problems), ...remarkProblems(question, sent.value, places)];
  if (!value.ok || problems.length > 0) return refusedAll(problems);
  return accepted({ ...sent.value, value: value.value });
}
