import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { cycleSchema, type cyclesAnswer } from '#lib/domain/open-data/answers.ts';
import type { OpenDataViewer } from '#lib/domain/open-data/viewer.ts';

const PAGE_SIZE = 50;

const cycleRow = cycleSchema.extend({ published: z.number() });

/** One page of the published cycles of the token's council with all their editions, the one published last first. One statement. */
export async function listOpenCycles(
  viewer: OpenDataViewer,
  page: number,
): Promise<z.infer<typeof cyclesAnswer>> {
  const rows = await rowsOf(
    database(),
    cycleRow,
    sql`SELECT c.id, c.name, c."periodFrom"::text, c."periodTo"::text, c."frameSize", COUNT(*) OVER ()::int AS published,
          jsonb_build_object('slug', t.slug, 'title', t.title, 'version', t.version) AS tool,
          (SELECT jsonb_agg(jsonb_build_object('number', e.number, 'publishedOn', e."publishedOn", 'reason', e.reason,
             'requested', e.requested, 'returned', e.returned) ORDER BY e.number)
           FROM "Edition" e WHERE e."councilId" = c."councilId" AND e."cycleId" = c.id) AS editions
        FROM "Cycle" c
        JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
        WHERE c."councilId" = ${viewer.councilId}::uuid AND EXISTS (
          SELECT 1 FROM "Edition" e WHERE e."councilId" = c."councilId" AND e."cycleId" = c.id)
        ORDER BY c."publishedOn" DESC, c.id DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
  );
  const cycles = rows.map(({ published: _published, ...cycle }) => cycle);
  const pages = Math.max(1, Math.ceil((rows[0]?.published ?? 0) / PAGE_SIZE));
  return { council: viewer.councilName, cycles, page, pages: Math.max(page, pages) };
}
