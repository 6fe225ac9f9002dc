import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { TeamName } from '#lib/domain/teams/team-name.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Transaction = Pick<PrismaClient, 'team' | 'trailEntry' | '$queryRaw'>;

/** One at a time in a council, so that two teams cannot take one name, in whatever letters it is written. */
async function isTaken(viewer: Viewer, tx: Transaction, name: string, except?: string): Promise<boolean> {
  const { councilId } = viewer;
  await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${councilId}::uuid FOR UPDATE`;
  const same = await tx.team.findFirst({
    where: { councilId, name: { equals: name, mode: 'insensitive' }, id: { not: except } },
  });
  return same !== null;
}

const taken = () => refused('name', 'There is already a team of this name: choose another');

/** Adds a team; gives its id. */
export async function addTeam(viewer: Viewer, { name }: TeamName): Promise<Outcome<string>> {
  if (!can(viewer, 'teams.manage')) return refused('name', 'Only an administrator can add a team');
  return await database().$transaction(async (tx) => {
    if (await isTaken(viewer, tx, name)) return taken();
    const team = await tx.team.create({ data: { councilId: viewer.councilId, name } });
    await recordTrail(viewer, tx, { action: 'team.added', thingId: team.id, about: name });
    return accepted(team.id);
  });
}

/** Gives a team another name, everywhere it is shown; null where the team is not visible. */
export async function renameTeam(
  viewer: Viewer,
  id: string,
  { name }: TeamName,
): Promise<Outcome<true> | null> {
  const where = { councilId_id: { councilId: viewer.councilId, id } };
  if (!can(viewer, 'teams.manage')) return null;
  return await database().$transaction(async (tx) => {
    if (await isTaken(viewer, tx, name, id)) return taken();
    const team = await tx.team.findUnique({ where });
    if (!team) return null;
    if (team.name === name) return accepted(true);
    await tx.team.update({ where, data: { name } });
    const detail = `It was called ${team.name}`;
    await recordTrail(viewer, tx, { action: 'team.renamed', thingId: id, about: name, detail });
    return accepted(true);
  });
}

/** Closes a team, so that nobody new is put in it, or opens it again; null where the team is not visible. */
export async function closeTeam(viewer: Viewer, id: string, closed: boolean): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'teams.manage')) return null;
  return await database().$transaction(async (tx) => {
    const team = await tx.team.findUnique({ where: { councilId_id: { councilId, id } } });
    if (!team) return null;
    const moved = await tx.team.updateMany({
      where: { councilId, id, closedAt: closed ? null : { not: null } },
      data: { closedAt: closed ? new Date() : null },
    });
    if (moved.count === 0) return accepted(true);
    const action = closed ? 'team.closed' : 'team.reopened';
    await recordTrail(viewer, tx, { action, thingId: id, about: team.name });
    return accepted(true);
  });
}
