'use server';

import { revalidatePath } from 'next/cache';
import type { InvitationState } from '#components/people/invitation-state.ts';
import { newInvitationLink } from '#lib/auth/invitation-link.ts';
import { requireViewer } from '#lib/auth/viewer.ts';
import { invitePerson } from '#lib/db/people/invite-person.ts';
import { formFields, parseInput } from '#lib/domain/parse-form.ts';
import { invitePersonSchema } from '#lib/domain/people/person-details.ts';
import { paths } from '#lib/paths.ts';

/** Invites someone and answers with their one-time link, which is shown in this answer and kept nowhere. */
export async function invite(_state: InvitationState, form: FormData): Promise<InvitationState> {
  const viewer = await requireViewer('people.manage');
  const fields = formFields(form);
  const input = parseInput(invitePersonSchema, fields);
  if (!input.ok) return { problems: input.problems, fields, passOn: null };
  const { link, ...kept } = newInvitationLink(new Date());
  const done = await invitePerson(viewer, input.value, kept);
  if (!done.ok) return { problems: done.problems, fields, passOn: null };
  revalidatePath(paths.people());
  const { expiresAt } = kept;
  return { problems: [], fields: {}, passOn: { name: input.value.name, link, expiresAt } };
}
