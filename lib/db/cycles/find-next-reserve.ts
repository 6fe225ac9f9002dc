import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import { nextReserve, type ReserveCase } from '#lib/domain/cycles/next-reserve.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const reserveRow = z.object({
  id: z.string(),
  teamId: z.string(),
  team: z.string(),
  stratum: z.string(),
  drawRank: z.number().nullable(),
  codePrefix: z.string(),
  sampleSize: z.number(),
  number: z.number(),
});

/** A case that can step in, its team, and the number and code its audit will have. */
export type NextReserve = ReserveCase & { team: string; number: number; code: string };

/**
 * The next reserve of a stratum ('' after a simple draw), or null where it has none left. For a transaction that holds
 * the cycle (`lockCycle`), or two replacements could be given the same case. One statement, one row at any size.
 */
export async function findNextReserve(
  viewer: Viewer,
  tx: Connection,
  { cycleId, stratum }: { cycleId: string; stratum: string },
): Promise<NextReserve | null> {
  const free = await rowsOf(
    tx,
    reserveRow,
    sql`SELECT f.id, f."teamId", t.name AS team, f.stratum, f."drawRank", c."codePrefix", c."sampleSize",
          (SELECT COALESCE(max(a.number), 0) + 1 FROM "Audit" a
           WHERE a."councilId" = f."councilId" AND a."cycleId" = f."cycleId") AS number
        FROM "FrameCase" f
        JOIN "Cycle" c ON c."councilId" = f."councilId" AND c.id = f."cycleId"
        JOIN "Team" t ON t."councilId" = f."councilId" AND t.id = f."teamId"
        WHERE f."councilId" = ${viewer.councilId}::uuid AND f."cycleId" = ${cycleId}::uuid
          AND f.stratum = ${stratum} AND f."drawRank" IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM "Audit" a WHERE a."councilId" = f."councilId" AND a."frameCaseId" = f.id)
        ORDER BY f."drawRank" LIMIT 1`,
  );
  const next = nextReserve(free, stratum);
  return next && { ...next, code: auditCode(next.codePrefix, next.number, next.sampleSize) };
}
