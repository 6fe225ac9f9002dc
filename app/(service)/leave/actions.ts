'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { recordLeave, removeLeave } from '#lib/db/leave/record-leave.ts';
import { type FormState, formFields, parseInput, typed } from '#lib/domain/parse-form.ts';
import { leaveInput, leaveSchema } from '#lib/domain/readiness/leave.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Records days that the auditor asking is away. */
export async function record(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('leave.record');
  const fields = formFields(form);
  const input = parseInput(leaveSchema(isoDateOf(new Date())), leaveInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await recordLeave(viewer, viewer.personId, input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.leave('saved'));
}

/** Takes days away back; days that are already gone are no news. */
export async function remove(form: FormData): Promise<void> {
  const viewer = await requireViewer('leave.record');
  await removeLeave(viewer, viewer.personId, typed(formFields(form), 'leave'));
  redirect(paths.leave('removed'));
}
