import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Cases of a list that have a place in the draw and no audit: the reserves still free. One statement. */
export function countReserves(viewer: Viewer, cycleId: string): Promise<number> {
  return database().frameCase.count({
    where: { councilId: viewer.councilId, cycleId, drawRank: { not: null }, audit: null },
  });
}
