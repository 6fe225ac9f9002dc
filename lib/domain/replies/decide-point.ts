import { z } from 'zod';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { LONGEST_REASON } from '#lib/domain/audits/change-returned.ts';
import { fieldName, postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, refused, refusedAll } from '#lib/domain/problems.ts';
import { DECISION_NAMES } from '#lib/domain/replies/reply-point.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** What a pair makes of one point, as the form posts it, with the version of the answer they looked at. */
export const decisionSchema = z.object({
  decision: z.enum(DECISION_NAMES, { error: 'Choose whether the answer changes or stands' }),
  reason: z
    .string()
    .trim()
    .min(1, { error: 'Give the reason: the practitioner reads it' })
    .max(LONGEST_REASON, { error: 'Write no more than 2,000 characters for the reason' }),
  version: z.coerce.number().int().min(0).catch(0),
});

/** What a pair makes of one point. */
export type Decision = z.output<typeof decisionSchema>;

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
