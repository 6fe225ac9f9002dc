import 'server-only';
import { database } from '#lib/db/client.ts';
import { findTeamName } from '#lib/db/teams/find-team.ts';
import { recordTrail } from '#lib/db/trail.ts';
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
  return await database().$transaction(async (tx) => {
    if (person.teamId && (await findTeamName(viewer, tx, person.teamId)) === null) {
      return refused('teamId', 'Choose a team from the list, or none');
    }
    // Of a new person only the address can be taken already; skipped, not thrown, so that the form can say so.
    const data = { councilId, ...person };
    const [added] = await tx.person.createManyAndReturn({ data, skipDuplicates: true });
    if (!added) return refused('email', TAKEN);
    await tx.invitation.create({ data: { councilId, personId: added.id, tokenHash, expiresAt } });
    const detail = `As ${ROLES[person.role].label.toLowerCase()}`;
    const note = { thingId: added.id, about: person.name, detail };
    await recordTrail(viewer, tx, { action: 'person.invited', ...note });
    return accepted(added.id);
  });
}
