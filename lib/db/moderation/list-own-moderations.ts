import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { OwnModeration } from '#lib/domain/moderation/own-moderation.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const MOST = 50;

const ownRow: z.ZodType<OwnModeration> = z.object({
  auditId: z.string(),
  code: z.string(),
  cycleName: z.string(),
  assignedAt: z.date().nullable(),
});

/** The returned audits this viewer is to moderate now, the longest waiting first: 50 at most. One statement. */
export async function listOwnModerations(viewer: Viewer): Promise<OwnModeration[]> {
  const { councilId, personId } = viewer;
  return rowsOf(
    database(),
    ownRow,
    sql`SELECT m."auditId", a.code, c.name AS "cycleName", m."assignedAt"
        FROM "Moderation" m
        JOIN "Audit" a ON a."councilId" = m."councilId" AND a.id = m."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE m."councilId" = ${councilId}::uuid AND m."moderatorId" = ${personId}::uuid AND m."finishedAt" IS NULL
          AND a.status = 'returned' AND c.status IN ('open', 'closed')
        ORDER BY m."assignedAt", a.number LIMIT ${MOST}`,
  );
}
