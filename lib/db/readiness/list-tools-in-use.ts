import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { ReadinessTool } from '#lib/domain/readiness/auditor-readiness.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const toolRow: z.ZodType<ReadinessTool> = z.object({
  slug: z.string(),
  title: z.string(),
  use: z.enum(['now', 'before', 'never']),
});

/** Every tool of the council under its newest title, by title, and whether cycles use it. One statement. */
export function listToolsInUse(viewer: Viewer, on: Connection = database()): Promise<ReadinessTool[]> {
  return rowsOf(
    on,
    toolRow,
    sql`SELECT t.slug, (array_agg(t.title ORDER BY t."publishedAt" DESC))[1] AS title,
          CASE WHEN bool_or(c.status IN ('planned', 'drawn', 'paired', 'open')) THEN 'now'
            WHEN count(c.id) > 0 THEN 'before' ELSE 'never' END AS use
        FROM "ToolVersion" t
        LEFT JOIN "Cycle" c ON c."councilId" = t."councilId" AND c."toolVersionId" = t.id
        WHERE t."councilId" = ${viewer.councilId}::uuid
        GROUP BY t.slug
        ORDER BY title`,
  );
}
