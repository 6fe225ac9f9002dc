'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { closeTeam, renameTeam } from '#lib/db/teams/change-team.ts';
import { placeTeam } from '#lib/db/teams/place-team.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { teamSchema } from '#lib/domain/teams/team-name.ts';
import { teamPlaceSchema } from '#lib/domain/teams/team-place.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();

/** Gives a team another name. */
export async function rename(teamId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('teams.manage');
  const fields = formFields(form);
  const input = parseInput(teamSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await renameTeam(viewer, idSchema.parse(teamId), input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.team(teamId, 'saved'));
}

/** Says what a team belongs to. */
export async function place(teamId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('teams.manage');
  const fields = formFields(form);
  const input = parseInput(teamPlaceSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  if (!(await placeTeam(viewer, idSchema.parse(teamId), input.value))) notFound();
  redirect(paths.team(teamId, 'placed'));
}

/** Closes a team. */
export async function close(teamId: string): Promise<void> {
  const viewer = await requireViewer('teams.manage');
  if (!(await closeTeam(viewer, idSchema.parse(teamId), true))) notFound();
  redirect(paths.team(teamId, 'closed'));
}

/** Opens a closed team again. */
export async function reopen(teamId: string): Promise<void> {
  const viewer = await requireViewer('teams.manage');
  if (!(await closeTeam(viewer, idSchema.parse(teamId), false))) notFound();
  redirect(paths.team(teamId, 'reopened'));
}
