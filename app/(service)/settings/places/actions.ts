'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { namePlaces } from '#lib/db/settings/name-places.ts';
import { type FormState, formFields } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Gives the tools' places the council's own names. */
export async function name(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('settings.manage');
  const fields = formFields(form);
  const done = await namePlaces(viewer, fields);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.places('saved'));
}
