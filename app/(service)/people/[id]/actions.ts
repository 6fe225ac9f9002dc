'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { InvitationState } from '#components/people/invitation-state.ts';
import { newInvitationLink } from '#lib/auth/invitation-link.ts';
import { requireViewer } from '#lib/auth/viewer.ts';
import { changePerson } from '#lib/db/people/change-person.ts';
import { disablePerson, enablePerson } from '#lib/db/people/disable-person.ts';
import { renewInvitation } from '#lib/db/people/renew-invitation.ts';
import { setDutyTurn } from '#lib/db/people/set-duty-turn.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { dutyForm } from '#lib/domain/people/duty-form.ts';
import { personDetailsSchema } from '#lib/domain/people/person-details.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();

/** Changes a person's name, role, seat and team. */
export async function change(personId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('people.manage');
  const fields = formFields(form);
  const input = parseInput(personDetailsSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await changePerson(viewer, idSchema.parse(personId), input.value);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.person(personId, 'saved'));
}

/** Makes a new one-time link for a person; it is shown in this answer and kept nowhere. */
export async function renew(personId: string, _state: InvitationState): Promise<InvitationState> {
  const viewer = await requireViewer('people.manage');
  const { link, ...kept } = newInvitationLink(new Date());
  const done = await renewInvitation(viewer, idSchema.parse(personId), kept);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: {}, passOn: null };
  const { expiresAt } = kept;
  return { problems: [], fields: {}, passOn: { name: done.value.name, link, expiresAt } };
}

/** Disables a person: their sessions end. */
export async function disable(personId: string, _state: FormState): Promise<FormState> {
  const viewer = await requireViewer('people.manage');
  const done = await disablePerson(viewer, idSchema.parse(personId));
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: {} };
  redirect(paths.person(personId, 'disabled'));
}

/** Lets a disabled person in again. */
export async function enable(personId: string, _state: FormState): Promise<FormState> {
  const viewer = await requireViewer('people.manage');
  const done = await enablePerson(viewer, idSchema.parse(personId));
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: {} };
  redirect(paths.person(personId, 'enabled'));
}

/** Sets when a person is told of immediate concerns. */
export async function setDuty(personId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('people.manage');
  const fields = formFields(form);
  const input = parseInput(dutyForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await setDutyTurn(viewer, idSchema.parse(personId), input.value.dutyTurn);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.person(personId, 'duty-saved'));
}
