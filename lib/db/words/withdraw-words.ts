import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Released words of a cycle that nobody is to read any more, and the moment. */
export type WordsToWithdraw = { cycleId: string; id: string; now: Date };

/** Withdraws released words; false where this viewer has none such to withdraw. Twice is as good as once. */
export async function withdrawWords(viewer: Viewer, { cycleId, id, now }: WordsToWithdraw): Promise<boolean> {
  const { councilId } = viewer;
  if (!can(viewer, 'words.release')) return false;
  return database().$transaction(async (tx) => {
    const released = await tx.quotation.findFirst({
      where: { councilId, cycleId, id },
      include: { audit: { select: { code: true } } },
    });
    if (!released) return false;
    const { count } = await tx.quotation.updateMany({
      where: { councilId, id, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    const about = { thingId: released.auditId, about: released.audit.code };
    if (count > 0) await recordTrail(viewer, tx, { action: 'words.withdrawn', ...about });
    return true;
  });
}
