import { z } from 'zod';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { requiredDate, requiredText } from '#lib/domain/required-fields.ts';
import { wholeNumber } from '#lib/domain/whole-number.ts';

/** What was agreed about one key area of a tool, by whom and why. */
export type Agreement = {
  /** The least share of audits with the evidence on file, 1 to 100; null where an expectation was given up. */
  percent: number | null;
  /** yyyy-mm-dd */
  agreedOn: string;
  /** Who agreed it, or where: "Senior management team". */
  agreedBy: string;
  reason: string;
};

/** What is expected of a key area now. */
export type Expectation = Agreement & { percent: number };

/** What is expected of a tool's key areas, by their ids; those of which nothing is expected are not in it. */
export type Expectations = Readonly<Record<string, Expectation>>;

/** A key area of a tool, as expectations name it. */
export type ExpectedOf = { toolSlug: string; keyArea: string };

/** One agreement as it was recorded, for good. */
export type RecordedAgreement = Agreement & { id: string; recordedAt: Date; recordedBy: string };

const agreed = {
  agreedOn: requiredDate('the day it was agreed'),
  agreedBy: requiredText('who agreed it', 120),
  reason: requiredText('why', 300),
};

/** What a coordinator records as agreed. */
export const expectationSchema = z.object({ ...agreed, percent: wholeNumber({ min: 1, max: 100 }) });

/** That nothing is expected any more, and why. */
export const givenUpSchema = z.object(agreed).transform((fields) => ({ ...fields, percent: null }));

/** The fields of either form, the boxes of its day put together. */
export const expectationInput = (fields: FormFields) => ({
  ...fields,
  agreedOn: isoFromTyped(typedDate(fields, 'agreedOn')),
});

/** May this be recorded over what stands now? Nothing is agreed in the future, and the same twice says nothing new. */
export function mayRecord(
  wish: Agreement,
  { now, today }: { now: Agreement | null; today: string },
): Outcome<true> {
  if (wish.agreedOn > today) return refused('agreedOn', 'The day it was agreed must be today or in the past');
  if (wish.percent === null && (now?.percent ?? null) === null)
    return refused('reason', 'Nothing is expected of this key area, so there is nothing to give up');
  const same =
    now && now.percent === wish.percent && now.agreedOn === wish.agreedOn && now.agreedBy === wish.agreedBy;
  if (same) return refused('percent', 'This is what is recorded already');
  return accepted(true);
}
