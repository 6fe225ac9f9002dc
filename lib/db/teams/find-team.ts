import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One team, whether it is closed, and what it belongs to, empty where nobody has said. */
export type TeamFacts = { id: string; name: string; closed: boolean; service: string; area: string };

/** A team of the viewer's council, or null. */
export async function findTeam(viewer: Viewer, teamId: string): Promise<TeamFacts | null> {
  const where = { councilId_id: { councilId: viewer.councilId, id: teamId } };
  const team = await database().team.findUnique({ where });
  if (!team) return null;
  const { id, name, closedAt, service, area } = team;
  return { id, name, closed: closedAt !== null, service, area };
}

/** The name of a team of the viewer's council inside a transaction, or null. */
export async function findTeamName(
  viewer: Viewer,
  tx: Pick<PrismaClient, 'team'>,
  teamId: string,
): Promise<string | null> {
  const where = { councilId_id: { councilId: viewer.councilId, id: teamId } };
  return (await tx.team.findUnique({ where }))?.name ?? null;
}
