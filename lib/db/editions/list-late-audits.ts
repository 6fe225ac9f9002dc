import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import type { LateAudit } from '#lib/domain/findings/late-audit.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const MOST_LISTED = 50;

const lateRow: z.ZodType<LateAudit> = z.object({
  id: z.string(),
  code: z.string(),
  team: z.string(),
  selection: z.enum(SELECTION_NAMES),
  returnedAt: z.date().nullable(),
});

/**
 * The audits let in late that stand in no edition yet, those returned first: 50 at most. Only what was let in late can
 * have come since the last edition, so a cycle's others are not looked at.
 */
export async function listLateAudits(viewer: Viewer, cycleId: string): Promise<LateAudit[]> {
  return rowsOf(
    database(),
    lateRow,
    sql`SELECT a.id, a.code, t.name AS team, a.selection, a."returnedAt"
        FROM "Audit" a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
          AND a.status IN ('started', 'returned') AND a."lateAllowedAt" IS NOT NULL
          AND (a."returnedAt" IS NULL OR a."returnedAt" > (
            SELECT max(e."publishedAt") FROM "Edition" e
            WHERE e."councilId" = a."councilId" AND e."cycleId" = a."cycleId"))
        ORDER BY a."returnedAt" NULLS LAST, a.number LIMIT ${MOST_LISTED}`,
  );
}
