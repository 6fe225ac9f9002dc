import { z } from 'zod';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { optionalText, requiredDate, requiredText } from '#lib/domain/required-fields.ts';

/** The value of the choice for a session about all tools. */
export const ALL_TOOLS = 'all';

const says = (sentence: string) => ({ error: sentence });

/** What a coordinator decides about a training session; `toolSlug` is null for one about all tools. */
export const sessionSchema = z.object({
  title: requiredText('a title for the session', 100),
  heldOn: requiredDate('the day of the session'),
  place: optionalText('the place', 120),
  tool: z
    .string(says('Choose the tool it is about'))
    .min(1, says('Choose the tool it is about'))
    .max(100)
    .transform((slug) => (slug === ALL_TOOLS ? null : slug)),
});

/** A training session as it is planned. */
export type SessionPlan = z.output<typeof sessionSchema>;

/** Whom a new session asks at once. */
export const ASKED_CHOICES = {
  due: { label: 'Everyone who is due', hint: 'Not trained, out of date, or ending within 90 days' },
  everybody: { label: 'Every auditor' },
  nobody: { label: 'Nobody yet', hint: 'You choose people on the next page' },
} as const;

/** Whom a new session asks at once. */
export type AskedChoice = keyof typeof ASKED_CHOICES;

/** The choices in the order of the form. */
export const ASKED_CHOICE_NAMES = ['due', 'everybody', 'nobody'] as const satisfies AskedChoice[];

/** A new session: its plan and whom it asks. */
export const newSessionSchema = sessionSchema.extend({
  asked: z.enum(ASKED_CHOICE_NAMES, says('Choose who is asked')),
});

/** A new session: its plan and whom it asks. */
export type NewSession = z.output<typeof newSessionSchema>;

/** The posted form as the schema reads it: the three boxes of the day become one text. */
export const sessionInput = (fields: FormFields): Record<string, unknown> => ({
  ...fields,
  heldOn: isoFromTyped(typedDate(fields, 'heldOn')),
});
