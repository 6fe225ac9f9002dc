'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { type AuditOfCycle, restoreRules, setRulesAside } from '#lib/db/cycles/set-rules-aside.ts';
import { setAsideSchema } from '#lib/domain/cycles/pairs/set-aside.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Sets rules aside for one audit and two people, and goes back to the pairs. */
export async function setAside(at: AuditOfCycle, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const input = parseInput(setAsideSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await setRulesAside(viewer, at, input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.pairs(at.cycleId, { kept: 'yes' }));
}

/** Lets the rules of one audit hold again, and goes back to the pairs. */
export async function restore(at: AuditOfCycle, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const done = await restoreRules(viewer, at);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: formFields(form) };
  redirect(paths.pairs(at.cycleId));
}
