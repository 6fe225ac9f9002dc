import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { RETURNED_COLUMNS, RETURNED_COUNTS, RETURNED_SHAPE } from '#lib/db/cycles/returned-counts.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { CycleRow } from '#lib/domain/cycles/cycle.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const cycleRow: z.ZodType<CycleRow> = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(CYCLE_STATUS_NAMES),
  toolTitle: z.string(),
  dueOn: z.string(),
  frameSize: z.number(),
  sampleSize: z.number(),
  ...RETURNED_SHAPE,
});

function rows(viewer: Viewer, which: Sql): Promise<CycleRow[]> {
  return rowsOf(
    database(),
    cycleRow,
    sql`SELECT c.id, c.name, c.status, t.title AS "toolTitle", c."dueOn"::text, c."frameSize", c."sampleSize",
          ${RETURNED_COLUMNS}
        FROM "Cycle" c
        JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
        ${RETURNED_COUNTS}
        WHERE c."councilId" = ${viewer.councilId}::uuid ${which}`,
  );
}

/** One page of the council's cycles, the latest due first. */
export async function listCycles(viewer: Viewer, page: number): Promise<PageOf<CycleRow>> {
  const skip = (page - 1) * ROWS_A_PAGE;
  return pageOf(
    await rows(viewer, sql`ORDER BY c."dueOn" DESC, c.id LIMIT ${ROWS_A_PAGE + 1} OFFSET ${skip}`),
  );
}

/** The cycles that still need their coordinator, the soonest due first: published ones only where an audit came since. */
export async function findCoordinatorHome(viewer: Viewer): Promise<PageOf<CycleRow>> {
  return pageOf(
    await rows(
      viewer,
      sql`AND (c.status <> 'published' OR counts."in" <> edition."in")
        ORDER BY c."dueOn", c.id LIMIT ${ROWS_A_PAGE + 1}`,
    ),
  );
}
