import { z } from 'zod';
import { type AuditStatus, auditSteps } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

const LONGEST_REASON = 200;

/** The days a later day is measured against, yyyy-mm-dd. */
type Against = { cycleDueOn: string; today: string };

/** A later day for one audit alone (yyyy-mm-dd), and why. It is never earlier than the cycle's day, nor in the past. */
export const dueDaySchema = ({ cycleDueOn, today }: Against) =>
  z.object({
    dueOn: z
      .string()
      .min(1, { error: 'Enter the day this audit is due' })
      .pipe(z.iso.date({ error: 'Enter a real date, such as 22 12 2010' }))
      .refine((day) => day > cycleDueOn, {
        error: 'Enter a day after the one when all audits are due',
        abort: true,
      })
      .refine((day) => day >= today, { error: 'Enter today or a later day' }),
    reason: z
      .string()
      .trim()
      .min(1, { error: 'Say why this audit has longer' })
      .max(LONGEST_REASON, { error: `Use ${LONGEST_REASON} characters or fewer for the reason` }),
  });

/** A later day with its reason. */
export type DueDay = z.output<ReturnType<typeof dueDaySchema>>;

/** The posted form as the schema reads it. */
export const dueDayInput = (fields: FormFields): Record<string, unknown> => ({
  reason: '',
  ...fields,
  dueOn: isoFromTyped(typedDate(fields, 'dueOn')),
});

const CHANGED_WHILE: readonly CycleStatus[] = ['drawn', 'paired', 'open'];

/** May the day of this audit be changed? While somebody is expected to return it. */
export function mayChangeDue(status: AuditStatus, cycleStatus: CycleStatus): Outcome<true> {
  return CHANGED_WHILE.includes(cycleStatus) && auditSteps(status).answer
    ? accepted(true)
    : refused('audit', 'Nobody waits for this audit now, so the day it is due cannot be changed');
}
