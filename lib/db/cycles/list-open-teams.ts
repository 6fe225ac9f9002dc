import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { FrameTeam } from '#lib/domain/cycles/frame/read-frame.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The council's open teams by name: the ones a case can belong to. */
export async function listOpenTeams(
  viewer: Viewer,
  tx: Pick<PrismaClient, 'team'> = database(),
): Promise<FrameTeam[]> {
  return tx.team.findMany({
    where: { councilId: viewer.councilId, closedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
