'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { changeSettings } from '#lib/db/settings/change-settings.ts';
import { settingsSchema } from '#lib/domain/council/settings.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Saves what the council decides for itself. */
export async function save(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('settings.manage');
  const fields = formFields(form);
  const input = parseInput(settingsSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await changeSettings(viewer, input.value);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.settings('saved'));
}
