import { z } from 'zod';
import { emailSchema } from '#lib/domain/people/credentials.ts';
import { type NumberRange, wholeNumber } from '#lib/domain/whole-number.ts';

/** The settings that are whole numbers: what they are called and how far they may go. */
export const NUMBER_SETTINGS = {
  idleMinutes: { label: 'Minutes without activity', min: 5, max: 60 },
  absoluteHours: { label: 'Hours in all', min: 1, max: 24 },
  minResponsePercent: { label: 'Share of audits that must answer', min: 50, max: 100 },
  minBaseForAny: { label: 'Fewest answers for any figure', min: 1, max: 20 },
  minBaseForPercent: { label: 'Fewest answers for a percentage', min: 1, max: 100 },
  smallBaseBelow: { label: 'Small sample below', min: 1, max: 200 },
  hideUpTo: { label: 'Largest count that is hidden', min: 3, max: 10 },
  auditDays: { label: 'Days to audit', min: 1, max: 60 },
  remindBeforeDays: { label: 'Reminder before the due day', min: 1, max: 20 },
  chaseEveryDays: { label: 'Reminder when late, every', min: 1, max: 20 },
  escalateAfterDays: { label: 'Told to coordinators after', min: 1, max: 60 },
  replyDays: { label: 'Days for a practitioner to reply', min: 1, max: 30 },
  moderationPercent: { label: 'Share of the sample that is moderated', min: 0, max: 100 },
} as const satisfies Record<string, NumberRange>;

/** The settings that are ticked or not, with their words. */
export const TICK_SETTINGS = {
  moderateInadequate: 'Every audit judged inadequate is moderated',
  moderateOutstanding: 'Every audit judged outstanding is moderated',
  encryptedOutbox: 'Keep unsent answers in the browser, encrypted',
} as const;

/** One setting that is ticked or not. */
export type TickSetting = keyof typeof TICK_SETTINGS;

const tick = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');

/** One setting that is a whole number. */
export type NumberSetting = keyof typeof NUMBER_SETTINGS;

const text = (label: string, max: number) =>
  z
    .string()
    .trim()
    .max(max, { error: `${label} has ${max} characters at most` });

/** The council's settings as an administrator posts them: texts in, numbers checked against their ranges and each other. */
export const settingsSchema = z
  .object({
    unitName: text('The unit’s name', 100).min(1, { error: 'Enter the name of the unit that auditors ask' }),
    unitEmail: z.union([z.literal(''), emailSchema], {
      error: 'Enter an e-mail address, like name@council.gov.uk, or leave it empty',
    }),
    unitPhone: text('The unit’s telephone number', 40),
    idleMinutes: wholeNumber(NUMBER_SETTINGS.idleMinutes),
    absoluteHours: wholeNumber(NUMBER_SETTINGS.absoluteHours),
    minResponsePercent: wholeNumber(NUMBER_SETTINGS.minResponsePercent),
    minBaseForAny: wholeNumber(NUMBER_SETTINGS.minBaseForAny),
    minBaseForPercent: wholeNumber(NUMBER_SETTINGS.minBaseForPercent),
    smallBaseBelow: wholeNumber(NUMBER_SETTINGS.smallBaseBelow),
    hideUpTo: wholeNumber(NUMBER_SETTINGS.hideUpTo),
    auditDays: wholeNumber(NUMBER_SETTINGS.auditDays),
    remindBeforeDays: wholeNumber(NUMBER_SETTINGS.remindBeforeDays),
    chaseEveryDays: wholeNumber(NUMBER_SETTINGS.chaseEveryDays),
    escalateAfterDays: wholeNumber(NUMBER_SETTINGS.escalateAfterDays),
    replyDays: wholeNumber(NUMBER_SETTINGS.replyDays),
    moderationPercent: wholeNumber(NUMBER_SETTINGS.moderationPercent),
    moderateInadequate: tick,
    moderateOutstanding: tick,
    encryptedOutbox: tick,
  })
  .refine(({ minBaseForPercent, minBaseForAny }) => minBaseForPercent >= minBaseForAny, {
    path: ['minBaseForPercent'],
    error: 'A percentage cannot need fewer answers than any figure does',
  })
  .refine(({ smallBaseBelow, minBaseForPercent }) => smallBaseBelow >= minBaseForPercent, {
    path: ['smallBaseBelow'],
    error: 'The limit for a small sample cannot be below the fewest answers for a percentage',
  });

/** What an administrator decides for the whole council. */
export type Settings = z.infer<typeof settingsSchema>;
