import 'server-only';
import { hashInvitationToken, newInvitationToken } from '#lib/auth/invitation-token.ts';
import { invitationEnds } from '#lib/domain/people/invitation.ts';
import { env } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

/** A one-time link to pass on, and what is kept of it. */
export type InvitationLink = { link: string; tokenHash: string; expiresAt: Date };

/** A new link for someone to choose a password. The link is shown once and kept nowhere: only its hash goes to the database. */
export function newInvitationLink(now: Date): InvitationLink {
  const token = newInvitationToken();
  const link = new URL(paths.invitation(token), env().SIGHTLINE_ORIGIN).href;
  return { link, tokenHash: hashInvitationToken(token), expiresAt: invitationEnds(now) };
}
