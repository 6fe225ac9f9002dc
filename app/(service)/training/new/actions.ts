'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { planSession } from '#lib/db/training/plan-session.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { newSessionSchema, sessionInput } from '#lib/domain/readiness/training-session.ts';
import { paths } from '#lib/paths.ts';

/** Plans a training session and goes to it. */
export async function plan(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('training.manage');
  const fields = formFields(form);
  const input = parseInput(newSessionSchema, sessionInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await planSession(viewer, input.value, new Date());
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.trainingSession(done.value, 'planned'));
}
