import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const counted = z.object({ count: z.number() });

/** How many concerns of these levels on an audit nobody has acknowledged: they keep it from being returned. */
export async function countUnacknowledged(
  viewer: Viewer,
  tx: Connection,
  { auditId, levels }: { auditId: string; levels: readonly string[] },
): Promise<number> {
  const [row] = await rowsOf(
    tx,
    counted,
    sql`SELECT count(*)::int AS count FROM "Concern"
        WHERE "councilId" = ${viewer.councilId}::uuid AND "auditId" = ${auditId}::uuid
          AND "acknowledgedAt" IS NULL AND level = ANY(${[...levels]}::text[])`,
  );
  return row?.count ?? 0;
}
