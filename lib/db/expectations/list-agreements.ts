import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { ExpectedOf, RecordedAgreement } from '#lib/domain/findings/expectation.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const MOST_LISTED = 50;

const agreementRow: z.ZodType<RecordedAgreement> = z.object({
  id: z.string(),
  percent: z.number().nullable(),
  agreedOn: z.string(),
  agreedBy: z.string(),
  reason: z.string(),
  recordedAt: z.date(),
  recordedBy: z.string(),
});

/** Everything that was ever agreed about a key area, what holds now first: the latest 50. */
export function listAgreements(
  viewer: Viewer,
  { toolSlug, keyArea }: ExpectedOf,
  on: Connection = database(),
): Promise<RecordedAgreement[]> {
  return rowsOf(
    on,
    agreementRow,
    sql`SELECT x.id, x.percent, x."agreedOn"::text, x."agreedBy", x.reason, x."recordedAt",
          COALESCE(p.name, '') AS "recordedBy"
        FROM "Expectation" x
        LEFT JOIN "Person" p ON p."councilId" = x."councilId" AND p.id = x."recordedById"
        WHERE x."councilId" = ${viewer.councilId}::uuid AND x."toolSlug" = ${toolSlug} AND x."keyArea" = ${keyArea}
        ORDER BY x."recordedAt" DESC, x.id DESC LIMIT ${MOST_LISTED}`,
  );
}
