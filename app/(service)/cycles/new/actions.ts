'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { planCycle } from '#lib/db/cycles/plan-cycle.ts';
import { planInput, planSchema } from '#lib/domain/cycles/plan.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Plans a cycle and goes to it. */
export async function planNewCycle(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const input = parseInput(planSchema, planInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await planCycle(viewer, input.value);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.cycle(done.value));
}
