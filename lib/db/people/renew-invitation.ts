import 'server-only';
import { database } from '#lib/db/client.ts';
import type { KeptInvitation } from '#lib/db/people/invite-person.ts';
import { lockPerson } from '#lib/db/people/lock-person.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Puts a new one-time link in the place of any older one that was not used; null where the person is not visible. */
export async function renewInvitation(
  viewer: Viewer,
  personId: string,
  { tokenHash, expiresAt }: KeptInvitation,
): Promise<Outcome<{ name: string }> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'people.manage')) return null;
  return await database().$transaction(async (tx) => {
    const person = await lockPerson(viewer, tx, personId);
    if (!person) return null;
    if (person.disabled) return refused('invitation', 'Enable this person before you make a link for them');
    await tx.invitation.deleteMany({ where: { councilId, personId, usedAt: null } });
    await tx.invitation.create({ data: { councilId, personId, tokenHash, expiresAt } });
    const detail = 'New one-time link';
    await recordTrail(viewer, tx, {
      action: 'person.invited',
      thingId: personId,
      about: person.name,
      detail,
    });
    return accepted({ name: person.name });
  });
}
