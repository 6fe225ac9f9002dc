'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { replaceCase } from '#lib/db/audits/replace-case.ts';
import { replaceSchema } from '#lib/domain/audits/replace-case.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Replaces a case by the next reserve and goes to the audit that steps in. */
export async function replaceThisCase(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const fields = formFields(form);
  const input = parseInput(replaceSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await replaceCase(viewer, auditId, input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.followUp(done.value.auditId, { done: 'replaced' }));
}
