import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const lockedCycle = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(CYCLE_STATUS_NAMES),
  codePrefix: z.string(),
  seed: z.string(),
  frameSize: z.number(),
  frameHash: z.string().nullable(),
  sampleSize: z.number(),
});

/** A cycle about to be changed. */
export type LockedCycle = z.infer<typeof lockedCycle>;

/** A cycle this viewer may plan, locked until the transaction ends, or null: two steps at once come one after the other. */
export async function lockCycle(
  viewer: Viewer,
  tx: Connection,
  cycleId: string,
): Promise<LockedCycle | null> {
  if (!isRowId(cycleId) || !can(viewer, 'cycle.plan')) return null;
  const [cycle] = await rowsOf(
    tx,
    lockedCycle,
    sql`SELECT id, name, status, "codePrefix", seed, "frameSize", "frameHash", "sampleSize"
        FROM "Cycle"
        WHERE "councilId" = ${viewer.councilId}::uuid AND id = ${cycleId}::uuid FOR UPDATE`,
  );
  return cycle ?? null;
}
