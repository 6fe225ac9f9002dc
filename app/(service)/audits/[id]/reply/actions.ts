'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { decidePoint } from '#lib/db/replies/decide-point.ts';
import { type FormState, formFields } from '#lib/domain/parse-form.ts';
import { problemsInForm, readDecision } from '#lib/domain/replies/decide-point.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Decides about one point of a reply: the answer changes by it or stands. What was typed stays where it is refused. */
export async function decide(
  auditId: string,
  { replyId, questionId }: { replyId: string; questionId: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('audit.answer');
  const fields = formFields(form);
  const input = readDecision(fields, questionId);
  if (!input.ok) return { problems: input.problems, fields };
  const today = isoDateOf(new Date());
  const decision = input.value;
  const done = await decidePoint(viewer, { auditId, replyId, questionId, decision, fields, today });
  if (!done) notFound();
  if (!done.ok) return { problems: problemsInForm(done.problems, questionId), fields };
  redirect(paths.auditReply(auditId, { done: decision.decision }));
}
