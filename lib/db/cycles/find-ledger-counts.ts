import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { REPLACED_REASON_NAMES } from '#lib/domain/audits/replace-case.ts';
import { inOrderOfReasons, type LedgerCounts } from '#lib/domain/cycles/ledger-counts.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const countsRow: z.ZodType<LedgerCounts> = z.object({
  returnedLate: z.object({ random: z.number(), targeted: z.number() }),
  replaced: z.array(z.object({ reason: z.enum(REPLACED_REASON_NAMES), count: z.number() })),
});

const NONE: LedgerCounts = { returnedLate: { random: 0, targeted: 0 }, replaced: [] };

/** Late returns and replaced cases of a cycle; each is judged by its own due day, on the London calendar. One statement. */
export async function findLedgerCounts(viewer: Viewer, cycleId: string): Promise<LedgerCounts> {
  const [row] = await rowsOf(
    database(),
    countsRow,
    sql`WITH counted AS (
          SELECT a.selection, a."replacedReason", count(*)::int AS n, (count(*) FILTER (
              WHERE (a."returnedAt" AT TIME ZONE 'Europe/London')::date > COALESCE(a."dueOn", c."dueOn")))::int AS late
          FROM "Audit" a
          JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
          WHERE a."councilId" = ${viewer.councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
            AND a.status IN ('returned', 'replaced')
          GROUP BY a.selection, a."replacedReason"
        )
        SELECT json_build_object(
            'random', COALESCE(sum(late) FILTER (WHERE selection = 'random' AND "replacedReason" IS NULL), 0),
            'targeted', COALESCE(sum(late) FILTER (WHERE selection = 'targeted'), 0)) AS "returnedLate",
          COALESCE(json_agg(json_build_object('reason', "replacedReason", 'count', n))
            FILTER (WHERE "replacedReason" IS NOT NULL), '[]') AS replaced
        FROM counted`,
  );
  const counts = row ?? NONE;
  return { ...counts, replaced: inOrderOfReasons(counts.replaced) };
}
