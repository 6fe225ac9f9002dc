import 'server-only';
import { database } from '#lib/db/client.ts';
import { findTeamName } from '#lib/db/teams/find-team.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { isUniqueViolation } from '#lib/db/unique-violation.ts';
import type { NewPerson } from '#lib/domain/people/person-details.ts';
import { ROLES } from '#lib/domain/people/roles.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What is kept of a one-time link. */
export type KeptInvitation = { tokenHash: string; expiresAt: Date };

const TAKEN = 'That e-mail address already belongs to someone: look for them in the list of people';

/** Adds a person to the viewer's council with one open invitation; gives the person's id. */
export async function invitePerson(
  viewer: Viewer,
  person: NewPerson,
  { tokenHash, expiresAt }: KeptInvitation,
): Promise<Outcome<string>> {
  const { councilId } = viewer;
  if (!can(viewer, 'people.manage')) return refused('name', 'Only an administrator can invite people');
  try {
    return await database().$transaction(async (tx) => {
      if (person.teamId && (await findTeamName(viewer, tx, person.teamId)) === null) {
        return refused('teamId', 'Choose a team from the list, or none');
      }
      const { id } = await tx.person.create({ data: { councilId, ...person } });
      await tx.invitation.create({ data: { councilId, personId: id, tokenHash, expiresAt } });
      const detail = `As ${ROLES[person.role].label.toLowerCase()}`;
      await recordTrail(viewer, tx, { action: 'person.invited', thingId: id, about: person.name, detail });
      return accepted(id);
    });
  } catch (problem) {
    // The e-mail address is the only thing of a new person that can be taken already.
    if (isUniqueViolation(problem)) return refused('email', TAKEN);
    throw problem;
  }
}
