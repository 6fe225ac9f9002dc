'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { sendBackForm } from '#lib/domain/audits/return-audit.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Sends a returned audit back to its pair, with a reason. */
export async function sendBack(auditId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.send-back');
  const id = z.uuid().parse(auditId);
  const fields = formFields(form);
  const input = parseInput(sendBackForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await sendBackAudit(viewer, { id, reason: input.value.reason });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.auditDone(id, 'sent-back'));
}
