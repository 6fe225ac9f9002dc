import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { PastWork } from '#lib/domain/cycles/planner.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const workRow: z.ZodType<PastWork> = z.object({
  minutes: z.number().nullable(),
  audits: z.number(),
  auditors: z.number(),
});

/**
 * How long audits with this tool, in any of its versions, have taken in this council (the median of those returned, and
 * how many those are), and how many people can audit now. One statement.
 */
export async function findWorkload(viewer: Viewer, toolVersionId: string): Promise<PastWork> {
  const [work] = await rowsOf(
    database(),
    workRow,
    sql`SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY a."minutesTaken"))::float8 AS minutes,
          count(a.id)::int AS audits,
          (SELECT count(*)::int FROM "Person" p WHERE p."councilId" = ${viewer.councilId}::uuid
             AND p.role = 'auditor' AND p.seat IS NOT NULL AND p."disabledAt" IS NULL) AS auditors
        FROM "ToolVersion" this
        JOIN "ToolVersion" t ON t."councilId" = this."councilId" AND t.slug = this.slug
        JOIN "Cycle" c ON c."councilId" = t."councilId" AND c."toolVersionId" = t.id
        JOIN "Audit" a ON a."councilId" = c."councilId" AND a."cycleId" = c.id
          AND a.status = 'returned' AND a."minutesTaken" IS NOT NULL
        WHERE this."councilId" = ${viewer.councilId}::uuid AND this.id = ${toolVersionId}::uuid`,
  );
  return work ?? { minutes: null, audits: 0, auditors: 0 };
}
