import 'server-only';
import { hashInvitationToken } from '#lib/auth/invitation-token.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { openSession } from '#lib/auth/viewer.ts';
import { acceptInvitation, findInvitation } from '#lib/db/invitations.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** Takes up an invitation once and signs the person in, or says that the link is used up or too old. */
export async function acceptWithPassword(token: string, password: string): Promise<Outcome<true>> {
  const now = new Date();
  const invitation = await findInvitation(hashInvitationToken(token), now);
  const done = invitation && (await acceptInvitation(invitation, await hashPassword(password), now));
  if (!invitation || !done)
    return refused('password', 'This link no longer works. Ask your administrator for a new one');
  await openSession(invitation);
  return accepted(true);
}
