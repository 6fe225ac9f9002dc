'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { noteFollowUp } from '#lib/db/audits/note-follow-up.ts';
import { remindPair } from '#lib/db/messages/remind-pair.ts';
import { followUpSchema } from '#lib/domain/audits/follow-up.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Notes a call or a talk about an audit and shows it among the others. */
export async function keepNote(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const fields = formFields(form);
  const input = parseInput(followUpSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await noteFollowUp(viewer, auditId, input.value);
  if (!done) notFound();
  redirect(paths.followUp(auditId, { done: 'noted' }));
}

/** Reminds the pair of an audit and shows what was sent. */
export async function remind(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const done = await remindPair(viewer, auditId);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: formFields(form) };
  redirect(paths.followUp(auditId, { done: 'reminded' }));
}
