import 'server-only';
import { database } from '#lib/db/client.ts';

/** An invitation that can still be taken up. */
export type OpenInvitation = {
  councilId: string;
  id: string;
  personId: string;
  personName: string;
  email: string;
  councilName: string;
};

/** The unused, unexpired invitation with this token hash, or null: a wrong link and an old link look the same. */
export async function findInvitation(tokenHash: string, now: Date): Promise<OpenInvitation | null> {
  const row = await database().invitation.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    include: { person: { include: { council: true } } },
  });
  if (!row) return null;
  const { councilId, id, personId, person } = row;
  return {
    councilId,
    id,
    personId,
    personName: person.name,
    email: person.email,
    councilName: person.council.name,
  };
}

/** Uses an invitation once: sets the password hash and writes the trail. False when someone was quicker. */
export async function acceptInvitation(
  invitation: OpenInvitation,
  passwordHash: string,
  now: Date,
): Promise<boolean> {
  const { councilId, id, personId } = invitation;
  return database().$transaction(async (tx) => {
    const used = await tx.invitation.updateMany({
      where: { councilId, id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count === 0) return false;
    await tx.person.update({ where: { councilId_id: { councilId, id: personId } }, data: { passwordHash } });
    await tx.trailEntry.create({
      data: { councilId, personId, action: 'person.invitation-accepted', thing: 'person', thingId: personId },
    });
    return true;
  });
}
