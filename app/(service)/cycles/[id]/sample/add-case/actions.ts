'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { pickCase } from '#lib/db/cycles/pick-case.ts';
import { type FormState, formFields } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Adds a case by hand and says under which code. */
export async function addCase(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const done = (await pickCase(viewer, cycleId, fields)) ?? notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.caseAdded(cycleId, done.value));
}
