import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Takes a token of the viewer's council back, so that it opens nothing from now on; false where there is no such token. */
export async function revokeToken(viewer: Viewer, id: string, now: Date): Promise<boolean> {
  if (!can(viewer, 'settings.manage')) return false;
  const { councilId } = viewer;
  return await database().$transaction(async (tx) => {
    const token = await tx.apiToken.findUnique({ where: { councilId_id: { councilId, id } } });
    if (!token) return false;
    const { count } = await tx.apiToken.updateMany({
      where: { councilId, id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count > 0) await recordTrail(viewer, tx, { action: 'token.revoked', thingId: id, about: token.name });
    return true;
  });
}
