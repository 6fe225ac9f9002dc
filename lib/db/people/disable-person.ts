import 'server-only';
import { database } from '#lib/db/client.ts';
import { lockPerson, standingBeside } from '#lib/db/people/lock-person.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { guardDisabling } from '#lib/domain/people/guard-person.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/**
 * Keeps a person out from their next request: their sessions end and their unused links are gone. What they did
 * stays. Null where the person is not visible.
 */
export async function disablePerson(viewer: Viewer, personId: string): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'people.manage')) return null;
  return await database().$transaction(async (tx) => {
    const person = await lockPerson(viewer, tx, personId);
    if (!person) return null;
    const allowed = guardDisabling(standingBeside(viewer, person));
    if (!allowed.ok || person.disabled) return allowed;
    const now = new Date();
    const where = { councilId_id: { councilId, id: personId } };
    await tx.person.update({ where, data: { disabledAt: now } });
    await tx.session.updateMany({ where: { councilId, personId, endedAt: null }, data: { endedAt: now } });
    await tx.invitation.deleteMany({ where: { councilId, personId, usedAt: null } });
    await recordTrail(viewer, tx, { action: 'person.disabled', thingId: personId, about: person.name });
    return accepted(true);
  });
}

/** Lets a disabled person in again, with the password they had. Null where the person is not visible. */
export async function enablePerson(viewer: Viewer, personId: string): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'people.manage')) return null;
  return await database().$transaction(async (tx) => {
    const person = await lockPerson(viewer, tx, personId);
    if (!person) return null;
    if (!person.disabled) return accepted(true);
    await tx.person.update({
      where: { councilId_id: { councilId, id: personId } },
      data: { disabledAt: null },
    });
    await recordTrail(viewer, tx, { action: 'person.enabled', thingId: personId, about: person.name });
    return accepted(true);
  });
}
