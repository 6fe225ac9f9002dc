import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { CircumstancesQuery, PublishedChoice } from '#lib/domain/circumstances/chosen-cycle.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The most cycles offered to choose from. */
const MOST_CHOICES = 120;

const choiceRow: z.ZodType<PublishedChoice> = z.object({
  cycleId: z.string(),
  name: z.string(),
  toolSlug: z.string(),
  toolVersionId: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  edition: z.number(),
  editionOn: z.string(),
});

/** The published cycles of the viewer's council, the latest first; the one asked for is always among them. */
export async function listPublished(
  viewer: Viewer,
  { cycle, tool }: Pick<CircumstancesQuery, 'cycle' | 'tool'>,
): Promise<PublishedChoice[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  return await rowsOf(
    database(),
    choiceRow,
    sql`SELECT * FROM (
          SELECT c.id AS "cycleId", c.name, v.slug AS "toolSlug", v.id AS "toolVersionId", c."periodFrom"::text,
            c."periodTo"::text, e.number AS edition, e."publishedOn"::text AS "editionOn"
          FROM "Cycle" c
          JOIN "ToolVersion" v ON v."councilId" = c."councilId" AND v.id = c."toolVersionId"
          JOIN LATERAL (
            SELECT number, "publishedOn" FROM "Edition" WHERE "councilId" = c."councilId" AND "cycleId" = c.id
            ORDER BY number DESC LIMIT 1
          ) e ON true
          WHERE c."councilId" = ${viewer.councilId}::uuid
          ORDER BY c.id = ${cycle ?? null}::uuid DESC, v.slug = ${tool ?? null}::text DESC,
            e."publishedOn" DESC, c.id DESC
          LIMIT ${MOST_CHOICES}
        ) choice ORDER BY "editionOn" DESC, "cycleId" DESC`,
  );
}
