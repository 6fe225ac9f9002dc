'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { changeEvent, removeEvent } from '#lib/db/circumstances/change-event.ts';
import { eventInput, eventSchema } from '#lib/domain/circumstances/team-event.ts';
import { type FormState, formFields, parseInput, typed } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();

/** Changes an event. */
export async function change(eventId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('circumstances.record');
  const fields = formFields(form);
  const input = parseInput(eventSchema, eventInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await changeEvent(viewer, idSchema.parse(eventId), input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.teamEvents({ done: 'saved' }));
}

/** Removes an event once that is confirmed. */
export async function remove(eventId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('circumstances.record');
  const fields = formFields(form);
  if (typed(fields, 'confirmed') !== 'yes')
    return { problems: [{ field: 'confirmed', message: 'Tick that the event is to be removed' }], fields };
  const done = await removeEvent(viewer, idSchema.parse(eventId), new Date());
  if (!done) notFound();
  redirect(paths.teamEvents({ done: 'removed' }));
}
