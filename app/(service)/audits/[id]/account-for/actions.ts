'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { accountForAudit, allowLateAudit, expectAuditAgain } from '#lib/db/audits/account-for-audit.ts';
import { accountForSchema } from '#lib/domain/audits/account-for.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Records why an audit is not returned and goes back to the ledger. */
export async function accountFor(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const fields = formFields(form);
  const input = parseInput(accountForSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await accountForAudit(viewer, auditId, input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.returns(done.value.cycleId));
}

/** Expects an audit again and goes back to the ledger. */
export async function expectAgain(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const done = await expectAuditAgain(viewer, auditId);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: formFields(form) };
  redirect(paths.returns(done.value.cycleId));
}

/** Lets an audit come in after the cut-off and goes back to the ledger. */
export async function allowLate(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const done = await allowLateAudit(viewer, auditId, new Date());
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: formFields(form) };
  redirect(paths.returns(done.value.cycleId));
}
