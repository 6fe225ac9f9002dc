'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { changePairSettings } from '#lib/db/cycles/pair-settings.ts';
import { pairSettingsSchema } from '#lib/domain/cycles/pairs/pair-settings.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Saves what the council decides about pairs. */
export async function saveRules(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const input = parseInput(pairSettingsSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await changePairSettings(viewer, input.value);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.pairRules('saved'));
}
