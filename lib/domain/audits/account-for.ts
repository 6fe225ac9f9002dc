import { z } from 'zod';
import type { NotReturnedReason } from '#lib/domain/audits/workflow.ts';

/** The coded reasons in the order of the form. */
export const NOT_RETURNED_REASON_NAMES = [
  'case-unsuitable',
  'record-unavailable',
  'auditor-away',
  'no-time',
  'other',
] as const satisfies NotReturnedReason[];

const LONGEST_NOTE = 500;

/** Why an audit is not coming back; another reason needs its words. */
export const accountForSchema = z
  .object({
    reason: z.enum(NOT_RETURNED_REASON_NAMES, { error: 'Choose why this audit is not returned' }),
    note: z
      .string()
      .trim()
      .max(LONGEST_NOTE, { error: `Use ${LONGEST_NOTE} characters or fewer for the note` })
      .default(''),
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    error: 'Say in a few words what the reason is',
  });

/** A reason with its note. */
export type AccountFor = z.output<typeof accountForSchema>;
