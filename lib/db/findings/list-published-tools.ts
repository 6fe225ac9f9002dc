import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { EXPECTATIONS, expectations } from '#lib/db/findings/expectations-now.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const toolRow = z.object({
  slug: z.string(),
  title: z.string(),
  areas: z.array(z.object({ id: z.string(), label: z.string() })),
  expectations,
});

/** A tool with published findings, in the version used last: its key areas and what is expected of them. */
export type PublishedTool = z.infer<typeof toolRow>;

/** The tools that published cycles used, the one published last first; none for a viewer who may not read findings. */
export async function listPublishedTools(viewer: Viewer): Promise<PublishedTool[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  return await rowsOf(
    database(),
    toolRow,
    sql`SELECT t.slug, t.title, t.definition->'keyAreas' AS areas, ${EXPECTATIONS}
        FROM (
          SELECT DISTINCT ON (v.slug) v."councilId", v.slug, v.title, v.definition, c."publishedOn", c.id
          FROM "Cycle" c
          JOIN "ToolVersion" v ON v."councilId" = c."councilId" AND v.id = c."toolVersionId"
          WHERE c."councilId" = ${viewer.councilId}::uuid AND c."publishedOn" IS NOT NULL
          ORDER BY v.slug, c."publishedOn" DESC, c.id DESC
        ) t
        ORDER BY t."publishedOn" DESC, t.id DESC`,
  );
}
