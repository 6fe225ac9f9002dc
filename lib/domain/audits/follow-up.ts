import { z } from 'zod';

/** How somebody was reached about an audit. */
export const FOLLOW_UP_WAYS = {
  telephone: 'Telephone',
  'in-person': 'In person',
  mail: 'E-mail',
  other: 'Another way',
} as const;

/** A way somebody was reached. */
export type FollowUpWay = keyof typeof FOLLOW_UP_WAYS;

/** The ways in the order of the form. */
export const FOLLOW_UP_WAY_NAMES = [
  'telephone',
  'in-person',
  'mail',
  'other',
] as const satisfies FollowUpWay[];

const LONGEST_NOTE = 500;

/** What was done to get an audit back. */
export const followUpSchema = z.object({
  way: z.enum(FOLLOW_UP_WAY_NAMES, { error: 'Choose how you reached them' }),
  note: z
    .string()
    .trim()
    .min(1, { error: 'Say in a few words what was agreed' })
    .max(LONGEST_NOTE, { error: `Use ${LONGEST_NOTE} characters or fewer for the note` }),
});

/** A way with its note, for coordinators only. */
export type FollowUpNote = z.output<typeof followUpSchema>;
