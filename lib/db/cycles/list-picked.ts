import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A case picked by hand, as the coordinator reads it. */
export type PickedAudit = { id: string; code: string; team: string; reason: string };

const MOST_SHOWN = 200;

/** The cases of a cycle that were picked by hand, in the order they were, with the reasons. One statement. */
export async function listPicked(viewer: Viewer, cycleId: string): Promise<PickedAudit[]> {
  const rows = await database().audit.findMany({
    where: { councilId: viewer.councilId, cycleId, selection: 'targeted' },
    select: { id: true, code: true, pickedReason: true, team: { select: { name: true } } },
    orderBy: { number: 'asc' },
    take: MOST_SHOWN,
  });
  return rows.map(({ id, code, pickedReason, team }) => ({
    id,
    code,
    team: team.name,
    reason: pickedReason,
  }));
}
