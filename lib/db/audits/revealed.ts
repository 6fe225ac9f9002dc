import 'server-only';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/**
 * Whether what each of a pair answered may be seen by others, as `isRevealed` says it, of the audit `a` in the cycle `c`
 * of the statement.
 */
export const REVEALED = sql`(c."pairMode" = 'together' OR (a."agreeingSince" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "AuditSeat" u
  WHERE u."councilId" = a."councilId" AND u."auditId" = a.id AND u."finishedAt" IS NULL)))`;

/** The response this viewer may read of the audit `a` in the cycle `c`: the pair's, or until both have finished their own. */
export function seenBy(viewer: Viewer): Sql {
  return sql`CASE WHEN ${REVEALED} THEN ${AGREED}::uuid ELSE ${viewer.personId}::uuid END`;
}
