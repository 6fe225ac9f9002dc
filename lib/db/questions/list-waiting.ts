import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { WaitingQuestions } from '#lib/domain/questions/unit-question-row.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const MOST = 20;

const waitingRow: z.ZodType<WaitingQuestions> = z.object({
  cycleId: z.string(),
  cycleName: z.string(),
  waiting: z.number(),
});

/** How many questions wait for an answer in each cycle, the longest waiting first: 20 cycles at most. One statement. */
export async function listWaitingQuestions(viewer: Viewer): Promise<WaitingQuestions[]> {
  const { councilId } = viewer;
  return rowsOf(
    database(),
    waitingRow,
    sql`SELECT c.id AS "cycleId", c.name AS "cycleName", count(*)::int AS waiting
        FROM "UnitQuestion" q
        JOIN "Audit" a ON a."councilId" = q."councilId" AND a.id = q."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE q."councilId" = ${councilId}::uuid AND q."answeredAt" IS NULL
        GROUP BY c.id, c.name ORDER BY min(q."askedAt") LIMIT ${MOST}`,
  );
}
