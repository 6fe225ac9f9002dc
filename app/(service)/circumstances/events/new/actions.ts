'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { addEvent } from '#lib/db/circumstances/change-event.ts';
import { eventInput, eventSchema } from '#lib/domain/circumstances/team-event.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Adds something that happened to teams. */
export async function add(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('circumstances.record');
  const fields = formFields(form);
  const input = parseInput(eventSchema, eventInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await addEvent(viewer, input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.teamEvents({ done: 'added' }));
}
