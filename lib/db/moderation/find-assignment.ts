import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import { type FoundModerators, findModerators } from '#lib/db/moderation/find-moderators.ts';
import { MODERATION_REASON_NAMES, type ModerationReason } from '#lib/domain/moderation/why.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit that is or may be moderated, as the coordinator looks at it. */
export type ModerationToAssign = FoundModerators & {
  head: Omit<AuditHead, 'sealed'>;
  /** Null where nobody has asked for it. */
  moderation: {
    why: ModerationReason;
    askedReason: string;
    moderatorId: string | null;
    finishedAt: Date | null;
  } | null;
};

/** The audit, who might moderate it and who does, or null where the viewer may not decide it. Three statements. */
export async function findAssignment(
  viewer: Viewer,
  { cycleId, auditId }: { cycleId: string; auditId: string },
): Promise<ModerationToAssign | null> {
  const { councilId } = viewer;
  const head = await findAuditHead(viewer, database(), { id: auditId, action: 'moderation.assign' });
  if (head?.cycleId !== cycleId) return null;
  const where = { councilId_auditId: { councilId, auditId } };
  const [row, found] = await Promise.all([
    database().moderation.findUnique({ where }),
    findModerators(viewer, database(), auditId),
  ]);
  const why = MODERATION_REASON_NAMES.find((known) => known === row?.why);
  const { sealed: _sealed, ...known } = head;
  return { ...found, head: known, moderation: row && why ? { ...row, why } : null };
}
