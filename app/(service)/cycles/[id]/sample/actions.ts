'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { drawSample } from '#lib/db/cycles/draw-sample.ts';
import { confirmedSchema } from '#lib/domain/cycles/confirm.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Draws the sample and shows it. */
export async function drawCases(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const ticked = parseInput(confirmedSchema, fields);
  if (!ticked.ok) return { problems: ticked.problems, fields };
  const done = await drawSample(viewer, cycleId, fields);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.sample(cycleId));
}
