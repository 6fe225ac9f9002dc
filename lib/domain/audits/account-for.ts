import type { z } from 'zod';
import { codedReasonSchema } from '#lib/domain/audits/coded-reason.ts';
import type { NotReturnedReason } from '#lib/domain/audits/workflow.ts';

/** The coded reasons in the order of the form. */
export const NOT_RETURNED_REASON_NAMES = [
  'case-unsuitable',
  'record-unavailable',
  'auditor-away',
  'no-time',
  'other',
] as const satisfies NotReturnedReason[];

/** Why an audit is not coming back; another reason needs its words. */
export const accountForSchema = codedReasonSchema(NOT_RETURNED_REASON_NAMES, {
  choose: 'Choose why this audit is not returned',
  explain: 'Say in a few words what the reason is',
});

/** A reason with its note. */
export type AccountFor = z.output<typeof accountForSchema>;
