import 'server-only';
import type { Connection } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { NOT_RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit that is accounted for (sign 1) or expected again (sign -1). */
export type NotReturnedAudit = { auditId: string; sign: 1 | -1 };

/** Counts one audit among those that will not come back, in the transaction that moves its status. */
export async function countNotReturned(
  viewer: Viewer,
  tx: Pick<Connection, '$executeRaw'>,
  { auditId, sign }: NotReturnedAudit,
): Promise<void> {
  const { kind, subject, option } = NOT_RETURNED_CELL;
  await tx.$executeRaw(
    sql`INSERT INTO "Tally" ("councilId", "cycleId", kind, subject, "option", "teamId", selection, count)
        SELECT "councilId", "cycleId", ${kind}, ${subject}, ${option}, team.id, selection, ${sign}::int
        FROM "Audit" CROSS JOIN unnest(ARRAY[${ALL_TEAMS}::uuid, "teamId"]) AS team (id)
        WHERE "councilId" = ${viewer.councilId}::uuid AND "Audit".id = ${auditId}::uuid
        ORDER BY team.id
        ON CONFLICT ("councilId", "cycleId", kind, subject, "option", "teamId", selection)
        DO UPDATE SET count = "Tally".count + EXCLUDED.count`,
  );
}
