import { z } from 'zod';

/** How somebody's mail can come. */
export const MAIL_CHOICES = {
  single: {
    label: 'One at a time',
    hint: 'Each message as it arises, within a minute or two.',
  },
  digest: {
    label: 'One each working morning',
    hint: 'What has gathered comes in one mail at 8am. What cannot wait still comes at once: an immediate concern, an audit sent back to you, a reminder the coordinator sends by hand, a question to the unit and its answer, and a training session cancelled.',
  },
} as const;

/** How somebody's mail comes. */
export type MailChoice = keyof typeof MAIL_CHOICES;

/** The choices in the order of the form. */
export const MAIL_CHOICE_NAMES = ['single', 'digest'] as const satisfies MailChoice[];

/** The choice as its form posts it. */
export const mailChoiceSchema = z.object({
  choice: z.enum(MAIL_CHOICE_NAMES, { error: 'Choose how your mail comes' }),
});
