import 'server-only';
import { database } from '#lib/db/client.ts';
import { lockPerson, standingBeside } from '#lib/db/people/lock-person.ts';
import { findTeamName } from '#lib/db/teams/find-team.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { canBeOnDuty } from '#lib/domain/concerns/duty.ts';
import { describeChange } from '#lib/domain/people/describe-change.ts';
import { guardRoleChange } from '#lib/domain/people/guard-person.ts';
import type { PersonDetails } from '#lib/domain/people/person-details.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Changes a person's name, role, seat and team; null where the person is not visible. It counts from their next request. */
export async function changePerson(
  viewer: Viewer,
  personId: string,
  details: PersonDetails,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'people.manage')) return null;
  return await database().$transaction(async (tx) => {
    const before = await lockPerson(viewer, tx, personId);
    if (!before) return null;
    const allowed = guardRoleChange(standingBeside(viewer, before), details.role);
    if (!allowed.ok) return allowed;
    const team = details.teamId ? await findTeamName(viewer, tx, details.teamId) : null;
    if (details.teamId && team === null) return refused('teamId', 'Choose a team from the list, or none');
    const detail = describeChange(before, { ...details, team });
    if (detail === '') return accepted(true);
    const { name, role, seat, teamId } = details;
    await tx.person.update({
      where: { councilId_id: { councilId, id: personId } },
      // A role that reads no cases cannot keep a turn of duty.
      data: { name, role, seat, teamId, ...(canBeOnDuty(role) ? {} : { dutyTurn: null }) },
    });
    await recordTrail(viewer, tx, { action: 'person.changed', thingId: personId, about: name, detail });
    return accepted(true);
  });
}
