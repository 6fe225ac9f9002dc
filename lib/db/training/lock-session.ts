import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const sessionRow = z.object({
  id: z.string(),
  title: z.string(),
  heldOn: z.string(),
  place: z.string(),
  toolSlug: z.string().nullable(),
  cancelled: z.boolean(),
});

/** A training session that is about to be changed. */
export type LockedSession = z.infer<typeof sessionRow>;

/** A training session the viewer may change, locked until the transaction ends; null where it is not visible. */
export async function lockSession(
  viewer: Viewer,
  tx: Connection,
  sessionId: string,
): Promise<LockedSession | null> {
  if (!isRowId(sessionId) || !can(viewer, 'training.manage')) return null;
  const [session] = await rowsOf(
    tx,
    sessionRow,
    sql`SELECT id, title, "heldOn"::text, place, "toolSlug", "cancelledAt" IS NOT NULL AS cancelled
        FROM "TrainingSession"
        WHERE "councilId" = ${viewer.councilId}::uuid AND id = ${sessionId}::uuid
        FOR UPDATE`,
  );
  return session ?? null;
}
