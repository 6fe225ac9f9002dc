'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { editCycle } from '#lib/db/cycles/plan-cycle.ts';
import { findAuditDays } from '#lib/db/settings/find-audit-days.ts';
import { planInput, planSchema } from '#lib/domain/cycles/plan.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Changes the plan of a cycle and goes back to it. */
export async function changePlan(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const input = parseInput(planSchema, planInput(fields, await findAuditDays(viewer)));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await editCycle(viewer, cycleId, input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.cycle(cycleId));
}
