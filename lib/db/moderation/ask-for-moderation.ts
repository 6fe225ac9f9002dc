import 'server-only';
import { findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Which returned audit a third person should look at, and why. */
export type AskedModeration = { auditId: string; reason: string };

/** Asks for the moderation of an audit that no rule asked for; null where the viewer may not. */
export async function askForModeration(
  viewer: Viewer,
  { auditId, reason }: AskedModeration,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  return database().$transaction(async (tx) => {
    const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'moderation.assign', lock: true });
    if (!audit) return null;
    const may = mayChangeReturned({ ...audit, cycle: audit.cycleStatus });
    if (!may.ok) return may;
    const asked = { councilId, auditId, why: 'asked', askedReason: reason, gradeBefore: audit.overallGrade };
    const { count } = await tx.moderation.createMany({ data: [asked], skipDuplicates: true });
    if (count === 0) return refused('reason', 'This audit is moderated already. Look at the page again');
    await recordTrail(viewer, tx, { action: 'moderation.asked', thingId: auditId, about: audit.code });
    return accepted(true);
  });
}
