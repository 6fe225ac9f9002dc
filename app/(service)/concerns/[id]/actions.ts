'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import {
  acknowledgeConcern,
  makeGraver,
  noteOnConcern,
  planConcern,
  type Written,
} from '#lib/db/concerns/handle-concern.ts';
import { acknowledgeForm, graverForm, noteForm, planForm } from '#lib/domain/concerns/handle.ts';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import type { Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { wakeJob } from '#lib/jobs/wake-job.ts';
import { paths } from '#lib/paths.ts';

type Deed<S extends z.ZodType> = {
  schema: S;
  /** The name of its date field, where it has one. */
  date?: 'byWhen' | 'spokenOn';
  write: (viewer: Viewer, written: Written<z.output<S>>) => Promise<Outcome<true> | null>;
};

/** One step of a concern: what was written is checked and kept, or comes back with what is to be put right. */
async function take<S extends z.ZodType>(
  id: string,
  form: FormData,
  deed: Deed<S>,
): Promise<FormState | null> {
  const viewer = await requireViewer('concern.handle');
  const fields = formFields(form);
  const { schema, date, write } = deed;
  const dated = date ? { [date]: isoFromTyped(typedDate(fields, date)) } : {};
  const input = parseInput(schema, { ...fields, ...dated });
  if (!input.ok) return { problems: input.problems, fields };
  const done = await write(viewer, { id, wish: input.value, now: new Date() });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  await wakeJob('send');
  // What waits stands in the frame of every page, which a redirect alone would leave as it was.
  revalidatePath(paths.home(), 'layout');
  return null;
}

/** Acknowledges a concern. */
export async function acknowledge(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const wrong = await take(id, form, { schema: acknowledgeForm, write: acknowledgeConcern });
  return wrong ?? redirect(paths.concern(id, 'acknowledged'));
}

/** Writes the plan for a concern. */
export async function plan(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const wrong = await take(id, form, { schema: planForm, date: 'byWhen', write: planConcern });
  return wrong ?? redirect(paths.concern(id, 'planned'));
}

/** Makes an amber concern red. */
export async function graver(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const wrong = await take(id, form, { schema: graverForm, date: 'spokenOn', write: makeGraver });
  return wrong ?? redirect(paths.concern(id, 'graver'));
}

/** Adds a note to a concern. */
export async function note(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const wrong = await take(id, form, { schema: noteForm, write: noteOnConcern });
  return wrong ?? redirect(paths.concern(id, 'noted'));
}
