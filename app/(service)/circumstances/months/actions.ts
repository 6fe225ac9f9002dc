'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { typeMonths } from '#lib/db/circumstances/type-months.ts';
import { begunMonths } from '#lib/domain/circumstances/calendar-month.ts';
import { CHANGED_MEANWHILE, readMonthsForm } from '#lib/domain/circumstances/months-form.ts';
import { type FormState, formFields, typed } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const yearSchema = z.object({ teamId: z.uuid(), year: z.number().int().min(1990).max(2100) });

/** Saves the months of a team's year, all or, where a box is refused or somebody else was quicker, none. */
export async function save(
  of: { teamId: string; year: number },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('circumstances.record');
  const { teamId, year } = yearSchema.parse(of);
  const fields = formFields(form);
  const read = readMonthsForm(fields, begunMonths(year, isoDateOf(new Date())));
  if (!read.ok) return { problems: read.problems, fields };
  const done = await typeMonths(viewer, { teamId, year, months: read.value, seen: typed(fields, 'seen') });
  if (!done) notFound();
  if (!done.done) return { problems: [CHANGED_MEANWHILE], fields: { ...fields, seen: done.now.seen } };
  redirect(paths.teamMonths({ team: teamId, year: String(year), done: done.changed > 0 ? 'saved' : 'same' }));
}
