import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { BASELINE_KINDS, type Baseline } from '#lib/domain/findings/baseline.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The latest of each kind; whatever lies further back is compared by the chart over time. */
const MOST_OF_A_KIND = 40;

const baselineRow: z.ZodType<Baseline> = z.object({
  id: z.string(),
  kind: z.enum(BASELINE_KINDS),
  name: z.string(),
  on: z.string(),
});

/**
 * What a cycle can be compared with, the latest first: the cycles published before it, of its tool and of others, and the
 * paper reports of its tool. None where the viewer may not read findings. One statement.
 */
export async function listBaselines(viewer: Viewer, cycleId: string): Promise<Baseline[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  return await rowsOf(
    database(),
    baselineRow,
    sql`WITH own AS (
          SELECT c.id, c."publishedOn", v.slug FROM "Cycle" c
          JOIN "ToolVersion" v ON v."councilId" = c."councilId" AND v.id = c."toolVersionId"
          WHERE c."councilId" = ${viewer.councilId}::uuid AND c.id = ${cycleId}::uuid
        ), found AS (
          SELECT e.id, CASE WHEN v.slug = own.slug THEN 'cycle' ELSE 'other-tool' END AS kind, e.name,
            e."publishedOn" AS day
          FROM own
          JOIN "Cycle" e ON e."councilId" = ${viewer.councilId}::uuid AND e.id <> own.id
            AND (e."publishedOn", e.id) < (COALESCE(own."publishedOn", 'infinity'::date), own.id)
          JOIN "ToolVersion" v ON v."councilId" = e."councilId" AND v.id = e."toolVersionId"
          UNION ALL
          SELECT p.id, 'paper', p.name, p."reportedOn"
          FROM own
          JOIN "PaperReport" p ON p."councilId" = ${viewer.councilId}::uuid AND p."toolSlug" = own.slug
            AND p."removedAt" IS NULL
        )
        SELECT id, kind, name, day::text AS "on" FROM (
          SELECT *, row_number() OVER (PARTITION BY kind ORDER BY day DESC, id DESC) AS place FROM found
        ) ranked
        WHERE place <= ${MOST_OF_A_KIND} ORDER BY kind, place`,
  );
}
