import { z } from 'zod';
import { PAIR_MODE_NAMES } from '#lib/domain/audits/response.ts';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { requiredDate, requiredText } from '#lib/domain/required-fields.ts';
import { isDay, workingDaysAfter } from '#lib/domain/working-days.ts';

/** The dates of a plan, with the words that ask for each. */
export const PLAN_DATES = {
  periodFrom: {
    label: 'First day of the period',
    the: 'the first day of the period',
    hint: 'For example, 1 4 2010',
  },
  periodTo: {
    label: 'Last day of the period',
    the: 'the last day of the period',
    hint: 'The audits look at work done until then',
  },
  opensOn: { label: 'Opens', the: 'the day the cycle opens', hint: 'When auditors are to begin' },
  dueOn: {
    label: 'Audits due',
    the: 'the day the audits are due',
    // The form says what an empty day stands for.
    hint: null,
  },
  reportOn: {
    label: 'Report due',
    the: 'the day the report is due',
    hint: 'When the senior management team reads it',
  },
} as const;

/** One of the dates of a plan. */
export type PlanDate = keyof typeof PLAN_DATES;

/** The dates in the order of the form. */
export const PLAN_DATE_NAMES = [
  'periodFrom',
  'periodTo',
  'opensOn',
  'dueOn',
  'reportOn',
] as const satisfies PlanDate[];

const says = (sentence: string) => ({ error: sentence });

/** A date that must not come before another, and the sentence when it does. */
const ORDER = [
  ['periodFrom', 'periodTo', 'The last day of the period must be the same as or after its first day'],
  ['opensOn', 'dueOn', 'Audits must be due on or after the day the cycle opens'],
  ['dueOn', 'reportOn', 'The report must be due on or after the day the audits are due'],
] as const satisfies (readonly [PlanDate, PlanDate, string])[];

/** What a coordinator decides before any case is known. Dates are yyyy-mm-dd. */
export const planSchema = z
  .object({
    toolVersionId: z.uuid(says('Choose the tool')),
    name: requiredText('a name for the cycle', 80),
    theme: requiredText('the theme', 120),
    purpose: requiredText('the purpose', 1000),
    pairMode: z.enum(PAIR_MODE_NAMES, says('Choose how the pairs work')),
    periodFrom: requiredDate(PLAN_DATES.periodFrom.the),
    periodTo: requiredDate(PLAN_DATES.periodTo.the),
    opensOn: requiredDate(PLAN_DATES.opensOn.the),
    dueOn: requiredDate(PLAN_DATES.dueOn.the),
    reportOn: requiredDate(PLAN_DATES.reportOn.the),
    /** Empty for the tool's own initials. */
    codePrefix: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^([A-Z]{2,4})?$/, says('Use two to four letters, such as CP, or leave it empty')),
  })
  .superRefine((plan, context) => {
    for (const [first, second, message] of ORDER) {
      if (plan[second] < plan[first]) context.addIssue({ code: 'custom', path: [second], message });
    }
  });

/** A plan that stands. */
export type CyclePlan = z.output<typeof planSchema>;

/**
 * The posted form as the plan's schema reads it: three boxes a date become one text, and an empty due day becomes the
 * council's working days after the opening.
 */
export function planInput(fields: FormFields, auditDays: number): Record<string, unknown> {
  const dates = PLAN_DATE_NAMES.map((name) => [name, isoFromTyped(typedDate(fields, name))] as const);
  const days: Record<string, string> = Object.fromEntries(dates);
  const { opensOn = '', dueOn = '' } = days;
  const input = { codePrefix: '', ...fields, ...days };
  return dueOn === '' && isDay(opensOn) ? { ...input, dueOn: workingDaysAfter(opensOn, auditDays) } : input;
}

const SMALL_WORDS = ['a', 'an', 'and', 'of', 'the'];
const LONGEST_PREFIX = 4;

/** The letters before a case's number, from a tool's slug: "child-protection" gives CP, "assessments" AS. */
export function defaultPrefix(slug: string): string {
  const words = slug.split('-').filter((word) => /^[a-z]+$/.test(word) && !SMALL_WORDS.includes(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const letters = initials.length > 1 ? initials : slug.replaceAll(/[^a-z]/g, '').slice(0, 2);
  return letters.slice(0, LONGEST_PREFIX).toUpperCase();
}

/** A cycle's plan as the form's fields, for changing it. */
export function planFields({ tool, ...cycle }: Omit<CyclePlan, 'toolVersionId'> & { tool: { id: string } }) {
  const { name, theme, purpose, pairMode, codePrefix, periodFrom, periodTo, opensOn, dueOn, reportOn } =
    cycle;
  return {
    toolVersionId: tool.id,
    name,
    theme,
    purpose,
    pairMode,
    codePrefix,
    periodFrom,
    periodTo,
    opensOn,
    dueOn,
    reportOn,
  };
}
