'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { planCycle } from '#lib/db/cycles/plan-cycle.ts';
import { findAuditDays } from '#lib/db/settings/find-audit-days.ts';
import { planInput, planSchema } from '#lib/domain/cycles/plan.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

const entrySchema = z.uuid().nullable();

/** Plans a cycle, from a theme of the programme where one is named, and goes to it. */
export async function planNewCycle(entryId: string | null, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const input = parseInput(planSchema, planInput(fields, await findAuditDays(viewer)));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await planCycle(viewer, input.value, { entryId: entrySchema.parse(entryId) });
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.cycle(done.value));
}
