'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { askForModeration } from '#lib/db/moderation/ask-for-moderation.ts';
import { assignModerator } from '#lib/db/moderation/assign-moderator.ts';
import { askForm, assignForm } from '#lib/domain/moderation/assign.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

const atSchema = z.object({ cycleId: z.uuid(), auditId: z.uuid() });

type At = z.output<typeof atSchema>;

/** Asks for the moderation of an audit that no rule asks for, and goes on to choose who does it. */
export async function ask(at: At, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('moderation.assign');
  const { cycleId, auditId } = atSchema.parse(at);
  const fields = formFields(form);
  const input = parseInput(askForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await askForModeration(viewer, { auditId, ...input.value });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.moderator(cycleId, auditId));
}

/** Gives an audit to a moderator, or takes it back. */
export async function assign(at: At, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('moderation.assign');
  const { cycleId, auditId } = atSchema.parse(at);
  const fields = formFields(form);
  const input = parseInput(assignForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const moderatorId = input.value.moderator || null;
  const done = await assignModerator(viewer, { auditId, moderatorId, now: new Date() });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.moderations(cycleId, { done: moderatorId ? 'asked' : 'withdrawn' }));
}
