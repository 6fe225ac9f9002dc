import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { TeamCounts } from '#lib/domain/cycles/sample-balance.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const teamRow: z.ZodType<TeamCounts> = z.object({ team: z.string(), frame: z.number(), sample: z.number() });

/** How many cases of each team could be drawn and how many were, by team. Counted in SQL: no case is opened. */
export function findSample(viewer: Viewer, cycle: { id: string; sampleSize: number }): Promise<TeamCounts[]> {
  return rowsOf(
    database(),
    teamRow,
    sql`SELECT t.name AS team, count(*)::int AS frame,
          (count(*) FILTER (WHERE f."drawRank" <= ${cycle.sampleSize}::int))::int AS sample
        FROM "FrameCase" f
        JOIN "Team" t ON t."councilId" = f."councilId" AND t.id = f."teamId"
        WHERE f."councilId" = ${viewer.councilId}::uuid AND f."cycleId" = ${cycle.id}::uuid
        GROUP BY t.name ORDER BY t.name`,
  );
}
