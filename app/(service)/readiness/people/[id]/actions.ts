'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { recordLeave, removeLeave } from '#lib/db/leave/record-leave.ts';
import { addLine, removeLine } from '#lib/db/readiness/change-line.ts';
import { markExperienced } from '#lib/db/readiness/mark-experienced.ts';
import { type FormState, formFields, parseInput, typed } from '#lib/domain/parse-form.ts';
import { leaveInput, leaveSchema } from '#lib/domain/readiness/leave.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();
const lineSchema = z.object({ teamId: z.uuid({ error: 'Choose a team from the list' }) });

/** Records days away of an auditor. */
export async function addLeave(personId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('training.manage');
  const fields = formFields(form);
  const input = parseInput(leaveSchema(isoDateOf(new Date())), leaveInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await recordLeave(viewer, idSchema.parse(personId), input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.readyPerson(personId, 'saved'));
}

/** Takes days away of an auditor back; days that are already gone are no news. */
export async function takeLeaveBack(personId: string, form: FormData): Promise<void> {
  const viewer = await requireViewer('training.manage');
  await removeLeave(viewer, idSchema.parse(personId), typed(formFields(form), 'leave'));
  redirect(paths.readyPerson(personId, 'saved'));
}

/** Marks an auditor as experienced, or takes the mark away. */
export async function mark(personId: string, experienced: boolean): Promise<void> {
  const viewer = await requireViewer('training.manage');
  const done = await markExperienced(viewer, idSchema.parse(personId), z.boolean().parse(experienced));
  if (!done) notFound();
  redirect(paths.readyPerson(personId, 'saved'));
}

/** Says that an auditor manages the workers of a team. */
export async function addTeam(personId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('training.manage');
  const fields = formFields(form);
  const input = parseInput(lineSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await addLine(viewer, { personId: idSchema.parse(personId), ...input.value });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.readyPerson(personId, 'saved'));
}

/** Says that an auditor manages the workers of a team no longer; a line that is already gone is no news. */
export async function removeTeam(personId: string, form: FormData): Promise<void> {
  const viewer = await requireViewer('training.manage');
  const input = parseInput(lineSchema, formFields(form));
  if (!input.ok) notFound();
  await removeLine(viewer, { personId: idSchema.parse(personId), ...input.value });
  redirect(paths.readyPerson(personId, 'saved'));
}
