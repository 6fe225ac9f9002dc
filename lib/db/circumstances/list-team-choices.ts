import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A team to choose: closed ones too, for what happened while they were open. */
export type TeamChoice = { id: string; name: string };

/** Every team of the viewer's council, by name. */
export async function listTeamChoices(
  viewer: Viewer,
  tx: Pick<PrismaClient, 'team'> = database(),
): Promise<TeamChoice[]> {
  return await tx.team.findMany({
    where: { councilId: viewer.councilId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
