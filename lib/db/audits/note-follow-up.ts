import 'server-only';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { FOLLOW_UP_WAYS, type FollowUpNote } from '#lib/domain/audits/follow-up.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Notes what was done to get an audit back, for good. The trail says how, never the note. Null where it is not visible. */
export async function noteFollowUp(
  viewer: Viewer,
  auditId: string,
  { way, note }: FollowUpNote,
): Promise<true | null> {
  const { councilId, personId } = viewer;
  return database().$transaction(async (tx) => {
    const audit = await findAccountedAudit(viewer, auditId, tx);
    if (!audit) return null;
    await tx.followUp.create({ data: { councilId, auditId, personId, way, note } });
    await recordTrail(viewer, tx, {
      action: 'audit.followed-up',
      thingId: auditId,
      about: audit.code,
      detail: FOLLOW_UP_WAYS[way],
    });
    return true;
  });
}
