import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const named = z.array(z.object({ id: z.string(), name: z.string() }));
const choices = z.object({ tools: named, cycles: named, auditors: named });

/** What a new calibration can be made of: newest version of each tool, cycles still to be worked on, auditors. One statement. */
export async function listChoices(viewer: Viewer): Promise<z.infer<typeof choices>> {
  const { councilId } = viewer;
  const [found] = await rowsOf(
    database(),
    choices,
    sql`SELECT
      (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', id, 'name', title) ORDER BY title), '[]') FROM (
        SELECT DISTINCT ON (slug) id, title FROM "ToolVersion"
        WHERE "councilId" = ${councilId}::uuid ORDER BY slug, "publishedAt" DESC) t) AS tools,
      (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', id, 'name', name) ORDER BY "opensOn" DESC), '[]')
       FROM "Cycle" WHERE "councilId" = ${councilId}::uuid AND status NOT IN ('closed', 'published')) AS cycles,
      (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', id, 'name', name) ORDER BY name), '[]')
       FROM "Person" WHERE "councilId" = ${councilId}::uuid AND role = 'auditor' AND "disabledAt" IS NULL) AS auditors`,
  );
  return found ?? { tools: [], cycles: [], auditors: [] };
}
