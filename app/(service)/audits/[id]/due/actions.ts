'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { changeDueDay, restoreDueDay } from '#lib/db/audits/change-due-day.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { dueDayInput, dueDaySchema } from '#lib/domain/audits/due-day.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Gives one audit a later day and goes back to its follow-up. */
export async function changeDue(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const fields = formFields(form);
  const audit = await findAccountedAudit(viewer, auditId);
  if (!audit) notFound();
  const schema = dueDaySchema({ cycleDueOn: audit.cycle.dueOn, today: isoDateOf(new Date()) });
  const input = parseInput(schema, dueDayInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await changeDueDay(viewer, auditId, input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.followUp(auditId, { done: 'due-changed' }));
}

/** Takes an audit's own day back and goes to its follow-up. */
export async function restoreDue(auditId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.account-for');
  const done = await restoreDueDay(viewer, auditId);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: formFields(form) };
  redirect(paths.followUp(auditId, { done: 'due-restored' }));
}
