'use server';

import { revalidatePath } from 'next/cache';
import { requireViewer } from '#lib/auth/viewer.ts';
import { addTeam } from '#lib/db/teams/change-team.ts';
import { emptyForm, type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { teamSchema } from '#lib/domain/teams/team-name.ts';
import { paths } from '#lib/paths.ts';

/** Adds a team to the council. */
export async function add(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('teams.manage');
  const fields = formFields(form);
  const input = parseInput(teamSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await addTeam(viewer, input.value);
  if (!done.ok) return { problems: done.problems, fields };
  revalidatePath(paths.teams());
  return emptyForm;
}
