import 'server-only';
import { v7 } from 'uuid';
import type { Connection } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What was opened with its case reference: an audit, an immediate concern of one, or a shared case. */
type Opened = { id: string; code: string; action?: 'audit.read' | 'concern.read' | 'calibration.read' };

/**
 * Writes in the trail that this person has opened an audit or a concern and its case reference: once for each person,
 * thing and hour, so that a morning's work is one line and not a hundred.
 */
export async function recordReading(
  viewer: Viewer,
  connection: Connection,
  { id, code, action = 'audit.read' }: Opened,
): Promise<void> {
  const { councilId, personId } = viewer;
  const [thing] = action.split('.');
  await connection.$executeRaw(
    sql`INSERT INTO "TrailEntry" ("councilId", id, "personId", action, thing, "thingId", about)
        SELECT ${councilId}::uuid, ${v7()}::uuid, ${personId}::uuid, ${action}, ${thing}, ${id}::uuid,
          ${code}
        WHERE NOT EXISTS (
          SELECT FROM "TrailEntry" t
          WHERE t."councilId" = ${councilId}::uuid AND t."thingId" = ${id}::uuid
            AND t."personId" = ${personId}::uuid AND t.action = ${action}
            AND t.at > now() - interval '1 hour')`,
  );
}
