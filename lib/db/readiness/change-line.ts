import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A line: somebody who manages the workers of a team. */
export type Line = { personId: string; teamId: string };

type Tx = Pick<PrismaClient, 'person' | 'team'>;

async function findBoth({ councilId }: Viewer, tx: Tx, { personId, teamId }: Line) {
  const person = await tx.person.findFirst({ where: { councilId, id: personId, role: 'auditor' } });
  const team = await tx.team.findUnique({ where: { councilId_id: { councilId, id: teamId } } });
  return { person, team };
}

/** Says that an auditor manages the workers of a team they do not belong to; null where the auditor is not visible. */
export async function addLine(viewer: Viewer, line: Line): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'training.manage')) return null;
  return await database().$transaction(async (tx) => {
    const { person, team } = await findBoth(viewer, tx, line);
    if (!person) return null;
    if (!team || team.closedAt) return refused('teamId', 'Choose a team from the list');
    if (person.teamId === team.id)
      return refused('teamId', `${person.name} belongs to ${team.name}, so never audits its cases anyway`);
    const added = await tx.teamLine.createMany({ data: [{ councilId, ...line }], skipDuplicates: true });
    if (added.count === 0) return accepted(true);
    const detail = `${person.name} manages its workers`;
    await recordTrail(viewer, tx, {
      action: 'team.line-changed',
      thingId: team.id,
      about: team.name,
      detail,
    });
    return accepted(true);
  });
}

/** Says that an auditor manages the workers of a team no longer; null where there is no such line. */
export async function removeLine(viewer: Viewer, line: Line): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'training.manage')) return null;
  return await database().$transaction(async (tx) => {
    const { person, team } = await findBoth(viewer, tx, line);
    const removed = await tx.teamLine.deleteMany({ where: { councilId, ...line } });
    if (!person || !team || removed.count === 0) return null;
    const detail = `${person.name} manages its workers no longer`;
    await recordTrail(viewer, tx, {
      action: 'team.line-changed',
      thingId: team.id,
      about: team.name,
      detail,
    });
    return accepted(true);
  });
}
