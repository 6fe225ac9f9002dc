import type { Answer } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { LONGEST_REASON } from '#lib/domain/audits/change-returned.ts';
import { fieldName, postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, type Problem, refused, refusedAll } from '#lib/domain/problems.ts';
import { DECISION_NAMES, type PointDecision } from '#lib/domain/replies/reply-point.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** What a pair makes of one point, why, and the version of the answer they looked at. */
export type Decision = { decision: PointDecision; reason: string; version: number };

/** The name of the field that holds the reason for a decision: each has its own, so that neither is lost. */
export const reasonField = (decision: PointDecision): string => `reason.${decision}`;

/** What the form of one point posted. */
export function readDecision(fields: FormFields, questionId: string): Outcome<Decision> {
  const decision = DECISION_NAMES.find((name) => name === typed(fields, 'decision'));
  if (!decision) return refused('decision', 'Choose whether the answer changes or stands');
  const reason = typed(fields, reasonField(decision)).trim();
  if (reason === '') return refused(reasonField(decision), 'Give the reason: whoever pointed to it reads it');
  if (reason.length > LONGEST_REASON)
    return refused(reasonField(decision), 'Write no more than 2,000 characters for the reason');
  const version = Number(typed(fields, fieldName(questionId, 'version'))) || 0;
  return accepted({ decision, reason, version });
}

/** A point and its answer as they stand when a decision arrives; a question nobody answered is at version 0. */
export type PointFacts = { isDecided: boolean; version: number };

/** May this be decided? Once, and over the answer that was looked at. */
export function mayDecide(facts: PointFacts, { version }: Pick<Decision, 'version'>): Outcome<true> {
  if (facts.isDecided) return refused('decision', 'This was decided meanwhile. Look at the page again');
  if (facts.version !== version)
    return refused('decision', 'This answer was changed meanwhile. Look at it again before you decide');
  return accepted(true);
}

/** The answer as a pair changes it: what was posted, over what stood beside the old one. */
export function changedAnswer(
  question: Question,
  current: Answer | null,
  fields: FormFields,
): Outcome<Answer> {
  const posted = postedAnswer(fields, question);
  if (!posted) return refused('decision', 'Give the answer as it should be');
  if (posted.problems.length > 0)
    return refusedAll(
      posted.problems.map(({ field, message }) => ({ field: fieldName(question.id, field), message })),
    );
  const { value, foundIn, expectedPlace, pointer, reason, override } = posted.answer;
  return accepted({
    ...(current ?? NO_ANSWER),
    ...{ value, foundIn, expectedPlace, pointer, reason, override },
  });
}

/** Problems of an answer or its change, each at a field that the form of the point has. */
export function problemsInForm(problems: readonly Problem[], questionId: string): Problem[] {
  const own = (field: string): string => {
    if (field === 'decision' || field.startsWith('reason.') || field.startsWith('q.')) return field;
    if (field === 'reason') return reasonField('changed');
    return field === 'audit' ? 'decision' : fieldName(questionId, 'value');
  };
  return problems.map(({ field, message }) => ({ field: own(field), message }));
}
