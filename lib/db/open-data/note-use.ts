import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { minuteOf } from '#lib/domain/open-data/token-access.ts';
import type { OpenDataViewer } from '#lib/domain/open-data/viewer.ts';

const usedRow = z.object({ count: z.number() });

/**
 * Counts one use of a token and gives how many there were in this minute, in whichever process. With the first use of a
 * minute the token notes when it was last used, and counts of more than an hour ago go: both once a minute at most.
 */
export async function noteUse(viewer: OpenDataViewer, now: Date): Promise<number> {
  const { councilId, tokenId } = viewer;
  const minute = minuteOf(now);
  const mine = sql`"councilId" = ${councilId}::uuid`;
  const [row] = await rowsOf(
    database(),
    usedRow,
    sql`WITH used AS (
          INSERT INTO "ApiUse" AS known ("councilId", "tokenId", minute, count)
          VALUES (${councilId}::uuid, ${tokenId}::uuid, ${minute}::timestamptz, 1)
          ON CONFLICT ("councilId", "tokenId", minute) DO UPDATE SET count = known.count + 1
          RETURNING count
        ), seen AS (
          UPDATE "ApiToken" SET "lastUsedAt" = ${now}::timestamptz
          WHERE ${mine} AND id = ${tokenId}::uuid AND (SELECT count FROM used) = 1
        ), gone AS (
          DELETE FROM "ApiUse" WHERE ${mine} AND "tokenId" = ${tokenId}::uuid
            AND minute < ${minute}::timestamptz - interval '1 hour' AND (SELECT count FROM used) = 1
        )
        SELECT count FROM used`,
  );
  return row?.count ?? 0;
}
