'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { askForReply, withdrawReply } from '#lib/db/replies/ask-for-reply.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { askSchema } from '#lib/domain/replies/ask.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const idsSchema = z.object({ auditId: z.uuid(), cycleId: z.uuid() });

/** Asks somebody to read an audit and goes back to the replies of its cycle. */
export async function ask(
  ids: { auditId: string; cycleId: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('reply.ask');
  const { auditId, cycleId } = idsSchema.parse(ids);
  const fields = formFields(form);
  const input = parseInput(askSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await askForReply(viewer, { ...input.value, auditId, today: isoDateOf(new Date()) });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.cycleReplies(cycleId, { done: 'asked' }));
}

/** Takes back that somebody reads an audit, and shows who is left. */
export async function withdraw(
  auditId: string,
  replyId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('reply.ask');
  const fields = formFields(form);
  const done = await withdrawReply(viewer, replyId);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.askForReply(z.uuid().parse(auditId)));
}
