import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { EXPECTATIONS, expectations } from '#lib/db/findings/expectations-now.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Expectations } from '#lib/domain/findings/expectation.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const toolRow = z.object({
  title: z.string(),
  keyAreas: z.array(z.object({ id: z.string(), label: z.string() })),
  expectations,
});

/** The newest version of a tool: its key areas in report order, and what is expected of them now. */
export type ExpectedTool = {
  title: string;
  keyAreas: { id: string; label: string }[];
  expectations: Expectations;
};

/** What is expected of a tool of the viewer's council, or null where it has none of that name. One statement. */
export async function findExpectedTool(
  viewer: Viewer,
  toolSlug: string,
  on: Connection = database(),
): Promise<ExpectedTool | null> {
  const [row] = await rowsOf(
    on,
    toolRow,
    sql`SELECT t.title, t.definition->'keyAreas' AS "keyAreas", ${EXPECTATIONS}
        FROM "ToolVersion" t
        WHERE t."councilId" = ${viewer.councilId}::uuid AND t.slug = ${toolSlug}
        ORDER BY string_to_array(t.version, '.')::int[] DESC LIMIT 1`,
  );
  return row ?? null;
}
