import 'server-only';
import { database } from '#lib/db/client.ts';
import { lockPerson } from '#lib/db/people/lock-person.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { DutyTurn } from '#lib/domain/concerns/duty.ts';
import { decideDuty, dutyChange } from '#lib/domain/people/duty-form.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Sets when somebody is told of immediate concerns, or that they are not. Null where the person is not visible. */
export async function setDutyTurn(
  viewer: Viewer,
  personId: string,
  turn: DutyTurn | null,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'people.manage')) return null;
  return await database().$transaction(async (tx) => {
    const person = await lockPerson(viewer, tx, personId);
    if (!person) return null;
    const allowed = decideDuty(person.role, turn);
    if (!allowed.ok) return allowed;
    if (person.dutyTurn === turn) return accepted(true);
    const where = { councilId_id: { councilId, id: personId } };
    await tx.person.update({ where, data: { dutyTurn: turn } });
    await recordTrail(viewer, tx, {
      action: 'person.duty-changed',
      thingId: personId,
      about: person.name,
      detail: dutyChange(person.dutyTurn, turn),
    });
    return accepted(true);
  });
}
