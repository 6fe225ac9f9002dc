'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { finishJudgement } from '#lib/db/audits/finish-judgement.ts';
import { returnAudit } from '#lib/db/audits/return-audit.ts';
import { tellOfChange } from '#lib/db/live/changes.ts';
import { finishForm } from '#lib/domain/audits/finish-judgement.ts';
import { returnForm } from '#lib/domain/audits/return-audit.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Returns an audit, or says what has to be put right first. */
export async function returnThisAudit(
  auditId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('audit.return');
  const id = z.uuid().parse(auditId);
  const fields = formFields(form);
  const input = parseInput(returnForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await returnAudit(viewer, { id, wish: input.value, today: isoDateOf(new Date()) });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.auditDone(id, 'returned'));
}

/** Closes one's own judgement, or says what has to be put right first; the second of a pair goes on to agree. */
export async function finishMine(auditId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.answer');
  const id = z.uuid().parse(auditId);
  const fields = formFields(form);
  const input = parseInput(finishForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await finishJudgement(viewer, { id, wish: input.value, today: isoDateOf(new Date()) });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  tellOfChange(viewer, id);
  redirect(done.value.phase === 'agreeing' ? paths.agree(id) : paths.audit(id));
}
