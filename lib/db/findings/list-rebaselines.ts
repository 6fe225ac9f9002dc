import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Rebaseline } from '#lib/domain/findings/rebaseline.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const rebaselineRow: z.ZodType<Rebaseline> = z.object({
  id: z.string(),
  keyArea: z.string(),
  fromCycleId: z.string(),
  from: z.string(),
  reason: z.string(),
  by: z.string(),
  on: z.string(),
});

/** Where the charts of a tool work their limits out anew, for all its key areas, without what was withdrawn. */
export async function listRebaselines(viewer: Viewer, toolSlug: string): Promise<Rebaseline[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  return await rowsOf(
    database(),
    rebaselineRow,
    sql`SELECT r.id, r."keyArea", r."fromCycleId", c.name AS "from", r.reason, p.name AS "by",
          to_char(r."recordedAt" AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "on"
        FROM "Rebaseline" r
        JOIN "Cycle" c ON c."councilId" = r."councilId" AND c.id = r."fromCycleId"
        JOIN "Person" p ON p."councilId" = r."councilId" AND p.id = r."recordedById"
        WHERE r."councilId" = ${viewer.councilId}::uuid AND r."toolSlug" = ${toolSlug} AND r."withdrawnAt" IS NULL
        ORDER BY c."publishedOn", r.id`,
  );
}
