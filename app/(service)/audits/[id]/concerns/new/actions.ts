'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { raiseConcern } from '#lib/db/concerns/raise-concern.ts';
import { raiseForm } from '#lib/domain/concerns/raise.ts';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { wakeJob } from '#lib/jobs/wake-job.ts';
import { paths } from '#lib/paths.ts';

/** Raises a concern, has the people on duty told at once, and shows it. */
export async function raise(auditId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('concern.raise');
  const id = z.uuid().parse(auditId);
  const fields = formFields(form);
  const spokenOn = isoFromTyped(typedDate(fields, 'spokenOn'));
  const input = parseInput(raiseForm, { ...fields, spokenOn });
  if (!input.ok) return { problems: input.problems, fields };
  const done = await raiseConcern(viewer, { auditId: id, wish: input.value, now: new Date() });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  await wakeJob('send');
  // Somebody who audits may be on duty too: what waits stands in the frame of every page.
  revalidatePath(paths.home(), 'layout');
  redirect(paths.concern(done.value, 'raised'));
}
