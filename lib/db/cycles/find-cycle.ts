import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { RETURNED_COLUMNS, RETURNED_COUNTS, RETURNED_SHAPE } from '#lib/db/cycles/returned-counts.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { PAIR_MODE_NAMES } from '#lib/domain/audits/response.ts';
import type { CycleWithReturns } from '#lib/domain/cycles/cycle.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const cycleRow: z.ZodType<CycleWithReturns> = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(CYCLE_STATUS_NAMES),
  tool: z.object({ id: z.string(), title: z.string(), version: z.string() }),
  theme: z.string(),
  purpose: z.string(),
  pairMode: z.enum(PAIR_MODE_NAMES),
  periodFrom: z.string(),
  periodTo: z.string(),
  opensOn: z.string(),
  dueOn: z.string(),
  reportOn: z.string(),
  codePrefix: z.string(),
  seed: z.string(),
  frameImportedAt: z.date().nullable(),
  frameSize: z.number(),
  frameHash: z.string().nullable(),
  sampleSize: z.number(),
  drawnAt: z.date().nullable(),
  pairedAt: z.date().nullable(),
  openedAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  publishedOn: z.string().nullable(),
  createdAt: z.date(),
  ...RETURNED_SHAPE,
});

// A page and its title ask for the same cycle: once a request is enough.
const findOnce = cache(async (councilId: string, cycleId: string): Promise<CycleWithReturns | null> => {
  const [cycle] = await rowsOf(
    database(),
    cycleRow,
    sql`SELECT c.id, c.name, c.status, c.theme, c.purpose, c."pairMode", c."codePrefix", c.seed,
          c."periodFrom"::text, c."periodTo"::text, c."opensOn"::text, c."dueOn"::text, c."reportOn"::text,
          c."frameImportedAt", c."frameSize", c."frameHash", c."sampleSize", c."drawnAt",
          c."pairedAt", c."openedAt", c."closedAt", c."publishedOn"::text, c."createdAt",
          json_build_object('id', t.id, 'title', t.title, 'version', t.version) AS tool,
          ${RETURNED_COLUMNS}
        FROM "Cycle" c
        JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
        ${RETURNED_COUNTS}
        WHERE c."councilId" = ${councilId}::uuid AND c.id = ${cycleId}::uuid`,
  );
  return cycle ?? null;
});

/** A cycle of the viewer's council with what has come back of it, or null. One statement a request. */
export async function findCycle(viewer: Viewer, cycleId: string): Promise<CycleWithReturns | null> {
  return isRowId(cycleId) ? findOnce(viewer.councilId, cycleId) : null;
}
