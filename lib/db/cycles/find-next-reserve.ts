import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { nextReserve, type ReserveCase } from '#lib/domain/cycles/next-reserve.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const reserveRow: z.ZodType<ReserveCase> = z.object({
  id: z.string(),
  teamId: z.string(),
  stratum: z.string(),
  drawRank: z.number().nullable(),
});

/**
 * The next reserve of a stratum ('' after a simple draw), or null where it has none left. For a transaction that holds
 * the cycle (`lockCycle`), or two replacements could be given the same case.
 */
export async function findNextReserve(
  viewer: Viewer,
  tx: Connection,
  { cycleId, stratum }: { cycleId: string; stratum: string },
): Promise<ReserveCase | null> {
  const free = await rowsOf(
    tx,
    reserveRow,
    sql`SELECT f.id, f."teamId", f.stratum, f."drawRank" FROM "FrameCase" f
        WHERE f."councilId" = ${viewer.councilId}::uuid AND f."cycleId" = ${cycleId}::uuid
          AND f.stratum = ${stratum} AND f."drawRank" IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM "Audit" a WHERE a."councilId" = f."councilId" AND a."frameCaseId" = f.id)`,
  );
  return nextReserve(free, stratum);
}
