'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { addEntry } from '#lib/db/programme/change-entry.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { entrySchema } from '#lib/domain/programme/entry.ts';
import { paths } from '#lib/paths.ts';

/** Adds a theme to the programme. */
export async function add(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('programme.plan');
  const fields = formFields(form);
  const input = parseInput(entrySchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await addEntry(viewer, input.value);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.programme({ done: 'added' }));
}
