'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { askUnit } from '#lib/db/questions/ask-unit.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { askUnitForm } from '#lib/domain/questions/asked-question.ts';
import { paths } from '#lib/paths.ts';

/** Asks the unit, and goes back to the place in the form it was asked from. */
export async function ask(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('audit.answer');
  const auditId = z.uuid().parse(id);
  const fields = formFields(form);
  const input = parseInput(askUnitForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await askUnit(viewer, { auditId, ...input.value });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  const place = done.value;
  redirect(place ? paths.auditQuestion(auditId, place.section.id, place.question.id) : paths.audit(auditId));
}
