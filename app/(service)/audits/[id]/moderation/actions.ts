'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { finishModeration, saveModeration } from '#lib/db/moderation/finish-moderation.ts';
import { moderationForm } from '#lib/domain/moderation/finish.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Finishes a moderation, or keeps what is written for later. */
export async function finish(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.moderate');
  const auditId = z.uuid().parse(id);
  const fields = formFields(form);
  const input = parseInput(moderationForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const request = { auditId, wish: input.value, now: new Date() };
  if (fields.how === 'save') {
    if (!(await saveModeration(viewer, request))) notFound();
    redirect(paths.moderation(auditId, 'saved'));
  }
  const done = await finishModeration(viewer, request);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.home('moderated'));
}
