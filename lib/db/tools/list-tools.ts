import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SERVICE_NAMES } from '#lib/domain/tools/tool.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const toolRow = z.object({
  id: z.string(),
  slug: z.string(),
  version: z.string(),
  title: z.string(),
  service: z.enum(SERVICE_NAMES),
  purpose: z.string(),
  /** What one audit looks at. */
  unitOfAudit: z.string(),
  sections: z.number(),
  /** Questions of its own sections; the circumstances and the closing questions are the same in every tool. */
  questions: z.number(),
  keyAreas: z.number(),
  publishedAt: z.date(),
});

/** One tool of the library, without its questions. */
export type ToolRow = z.infer<typeof toolRow>;

/** The newest version of each tool of the viewer's council, by title. Counted in SQL: no definition travels. */
export function listTools(viewer: Viewer): Promise<ToolRow[]> {
  return rowsOf(
    database(),
    toolRow,
    sql`SELECT newest.id, newest.slug, newest.version, newest.title, newest.service, newest."publishedAt",
          newest.definition->>'purpose' AS purpose,
          newest.definition->>'unitOfAudit' AS "unitOfAudit",
          jsonb_array_length(newest.definition->'sections') AS sections,
          jsonb_array_length(jsonb_path_query_array(newest.definition, '$.sections[*].questions[*]')) AS questions,
          jsonb_array_length(newest.definition->'keyAreas') AS "keyAreas"
        FROM (
          SELECT DISTINCT ON (slug) * FROM "ToolVersion"
          WHERE "councilId" = ${viewer.councilId}::uuid
          ORDER BY slug, string_to_array(version, '.')::int[] DESC
        ) newest
        ORDER BY newest.title`,
  );
}
