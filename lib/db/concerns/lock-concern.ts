import 'server-only';
import { z } from 'zod';
import { rowsOf } from '#lib/db/client.ts';
import type { ConcernTx } from '#lib/db/concerns/tell-duty.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { mayHandle } from '#lib/domain/concerns/handle.ts';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const lockedRow = z.object({
  id: z.string(),
  number: z.number(),
  level: z.enum(CONCERN_LEVEL_NAMES),
  acknowledgeBy: z.date(),
  acknowledgedAt: z.date().nullable(),
  plannedAt: z.date().nullable(),
  toolVersionId: z.string(),
  audit: z.object({ id: z.string(), code: z.string() }),
  cycle: z.object({ id: z.string(), name: z.string() }),
  raisers: z.array(z.string()),
});

/** A concern about to be taken a step further, with what decides it and whom it is told. */
export type LockedConcern = z.infer<typeof lockedRow>;

/** A concern this viewer may handle, kept from everybody else until the transaction ends, or null. */
export async function lockConcern(viewer: Viewer, tx: ConcernTx, id: string): Promise<LockedConcern | null> {
  if (!isRowId(id)) return null;
  const { councilId } = viewer;
  // First the lock, then the reading: what somebody else did meanwhile is seen.
  await tx.$queryRaw`SELECT 1 FROM "Concern" WHERE "councilId" = ${councilId}::uuid AND id = ${id}::uuid
    FOR NO KEY UPDATE`;
  const [concern] = await rowsOf(
    tx,
    lockedRow,
    sql`SELECT n.id, n.number, n.level, n."acknowledgeBy", n."acknowledgedAt", n."plannedAt", c."toolVersionId",
          jsonb_build_object('id', a.id, 'code', a.code) AS audit,
          jsonb_build_object('id', c.id, 'name', c.name) AS cycle,
          ARRAY(SELECT s."personId"::text FROM "AuditSeat" s
            WHERE s."councilId" = a."councilId" AND s."auditId" = a.id) || n."raisedById"::text AS raisers
        FROM "Concern" n
        JOIN "Audit" a ON a."councilId" = n."councilId" AND a.id = n."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE n."councilId" = ${councilId}::uuid AND n.id = ${id}::uuid`,
  );
  return concern && mayHandle(viewer, concern) ? concern : null;
}
