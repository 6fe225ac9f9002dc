'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { changeEntry, dropEntry } from '#lib/db/programme/change-entry.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { dropSchema, entrySchema } from '#lib/domain/programme/entry.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();

/** Changes a theme that is still to be planned. */
export async function change(entryId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('programme.plan');
  const fields = formFields(form);
  const input = parseInput(entrySchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await changeEntry(viewer, idSchema.parse(entryId), input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.programme({ done: 'saved' }));
}

/** Drops a theme from the programme, for a reason. */
export async function drop(entryId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('programme.plan');
  const fields = formFields(form);
  const input = parseInput(dropSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const { reason } = input.value;
  const done = await dropEntry(viewer, idSchema.parse(entryId), { reason, now: new Date() });
  if (!done) notFound();
  redirect(paths.programme({ done: 'dropped' }));
}
