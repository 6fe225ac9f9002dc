import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { STRATUM_COLUMN_NAMES } from '#lib/domain/cycles/draw/strata.ts';
import type { GroupCounts } from '#lib/domain/cycles/sample-balance.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const groupRow: z.ZodType<GroupCounts> = z.object({
  column: z.enum(STRATUM_COLUMN_NAMES),
  value: z.string(),
  frame: z.number(),
  sample: z.number(),
});

/**
 * How many cases of each team, and of each value of whatever the list says of its cases, could be drawn and how many
 * were. Counted in SQL: no case is opened. One statement.
 */
export function findSample(
  viewer: Viewer,
  cycle: { id: string; sampleSize: number },
): Promise<GroupCounts[]> {
  return rowsOf(
    database(),
    groupRow,
    sql`SELECT said.key AS "column", said.value, count(*)::int AS frame,
          (count(*) FILTER (WHERE f."drawRank" <= ${cycle.sampleSize}::int))::int AS sample
        FROM "FrameCase" f
        JOIN "Team" t ON t."councilId" = f."councilId" AND t.id = f."teamId"
        CROSS JOIN LATERAL jsonb_each_text(f.attributes || jsonb_build_object('team', t.name)) AS said
        WHERE f."councilId" = ${viewer.councilId}::uuid AND f."cycleId" = ${cycle.id}::uuid
        GROUP BY said.key, said.value ORDER BY said.key, said.value`,
  );
}
