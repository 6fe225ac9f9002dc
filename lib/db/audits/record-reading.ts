import 'server-only';
import { v7 } from 'uuid';
import type { Connection } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/**
 * Writes in the trail that this person has opened an audit and its case reference: once for each person, audit and
 * hour, so that a morning's work is one line and not a hundred.
 */
export async function recordReading(
  viewer: Viewer,
  connection: Connection,
  audit: { id: string; code: string },
): Promise<void> {
  const { councilId, personId } = viewer;
  await connection.$executeRaw(
    sql`INSERT INTO "TrailEntry" ("councilId", id, "personId", action, thing, "thingId", about)
        SELECT ${councilId}::uuid, ${v7()}::uuid, ${personId}::uuid, 'audit.read', 'audit', ${audit.id}::uuid,
          ${audit.code}
        WHERE NOT EXISTS (
          SELECT FROM "TrailEntry" t
          WHERE t."councilId" = ${councilId}::uuid AND t."thingId" = ${audit.id}::uuid
            AND t."personId" = ${personId}::uuid AND t.action = 'audit.read'
            AND t.at > now() - interval '1 hour')`,
  );
}
