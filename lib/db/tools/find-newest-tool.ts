import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool, type Tool } from '#lib/db/tools/find-tool.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const idRow = z.object({ id: z.string() });

/** The newest version of a tool of the viewer's council, or null. */
export async function findNewestTool(viewer: Viewer, slug: string): Promise<Tool | null> {
  const [newest] = await rowsOf(
    database(),
    idRow,
    sql`SELECT id FROM "ToolVersion" WHERE "councilId" = ${viewer.councilId}::uuid AND slug = ${slug}
        ORDER BY string_to_array(version, '.')::int[] DESC LIMIT 1`,
  );
  return newest ? findTool(viewer, newest.id) : null;
}
