import 'server-only';
import { findAfterReturn } from '#lib/db/audits/find-after-return.ts';
import { findAudit, type WholeAudit } from '#lib/db/audits/find-audit.ts';
import type { AfterReturn } from '#lib/domain/audits/after-return.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The audit this viewer moderates now, with what was changed since its return; null where they do not moderate it. */
export async function findModeration(
  viewer: Viewer,
  auditId: string,
): Promise<{ audit: WholeAudit; after: AfterReturn } | null> {
  const audit = await findAudit(viewer, auditId);
  if (!audit || !can(viewer, 'audit.moderate', { moderatorId: audit.moderatorId })) return null;
  return { audit, after: await findAfterReturn(viewer, auditId) };
}
