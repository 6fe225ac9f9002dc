import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { CaseloadList } from '#lib/domain/cycles/frame/caseload-list.ts';
import type { FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { type FrameReading, type FrameTeam, readFrame } from '#lib/domain/cycles/frame/read-frame.ts';
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

/** Reads a caseload list against the council's teams and stores nothing. */
export async function checkFrame(
  viewer: Viewer,
  list: CaseloadList,
  places: FramePlaces,
): Promise<FrameReading & { teams: FrameTeam[] }> {
  const teams = await listOpenTeams(viewer);
  return { ...readFrame(list, places, teams), teams };
}
