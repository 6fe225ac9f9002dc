import 'server-only';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import type { Connection } from '#lib/db/client.ts';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/**
 * An audit whose return this viewer keeps, locked until the transaction ends, or null. Its cycle is locked first, as
 * closing it does, so that neither can overtake the other.
 */
export async function lockAudit(
  viewer: Viewer,
  tx: Connection,
  auditId: string,
): Promise<AccountedAudit | null> {
  const seen = await findAccountedAudit(viewer, auditId, tx);
  if (!seen) return null;
  await tx.$queryRaw`SELECT 1 FROM "Cycle" WHERE "councilId" = ${viewer.councilId}::uuid AND id = ${seen.cycle.id}::uuid
    FOR SHARE`;
  await tx.$queryRaw`SELECT 1 FROM "Audit" WHERE "councilId" = ${viewer.councilId}::uuid AND id = ${auditId}::uuid
    FOR NO KEY UPDATE`;
  return findAccountedAudit(viewer, auditId, tx);
}
