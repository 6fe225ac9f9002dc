'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { publishEdition } from '#lib/db/editions/publish-edition.ts';
import { newEditionSchema } from '#lib/domain/findings/new-edition.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Publishes the figures as they stand as another edition and shows it. */
export async function publishAgain(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const input = parseInput(newEditionSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const now = new Date();
  const done = await publishEdition(viewer, cycleId, { wish: input.value, today: isoDateOf(now), now });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.findings(cycleId));
}
