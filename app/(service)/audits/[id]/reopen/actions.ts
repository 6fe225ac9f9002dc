'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { reopenJudgement } from '#lib/db/audits/reopen-judgement.ts';
import { tellOfChange } from '#lib/db/live/changes.ts';
import { reopenForm } from '#lib/domain/audits/reopen-judgement.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Opens one auditor's own judgement again, with a reason. */
export async function openAgain(auditId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.reopen');
  const id = z.uuid().parse(auditId);
  const fields = formFields(form);
  const input = parseInput(reopenForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await reopenJudgement(viewer, { id, wish: input.value });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  tellOfChange(viewer, id);
  redirect(paths.audit(id));
}
