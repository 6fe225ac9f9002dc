import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { DrawMade } from '#lib/domain/findings/draw-made.ts';
import type { StratumCount } from '#lib/domain/findings/weighted-share.ts';
import type { Reader } from '#lib/domain/open-data/viewer.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';

const stratumRow: z.ZodType<StratumCount> = z.object({
  group: z.string(),
  keyArea: z.string(),
  option: z.enum(ANSWER_OUTCOMES),
  count: z.number(),
});

// A page and its title ask for the same counts: once a request is enough.
const listOnce = cache((councilId: string, cycleId: string, edition: number | null) => {
  const counted =
    edition === null
      ? sql`"GroupTally" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid`
      : sql`"EditionGroupTally" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
          AND edition = ${edition}::int`;
  return rowsOf(
    database(),
    stratumRow,
    sql`SELECT "group", subject AS "keyArea", "option", count FROM ${counted}
          AND dimension = 'stratum' AND kind = 'key-area' AND selection = 'random' AND count <> 0`,
  );
});

/**
 * How the key areas came out in each group of the draw, in an edition or as they still move. No statement where every
 * group has its part of the sample: then nobody needs to know.
 */
export async function listStrata(
  viewer: Reader,
  { cycleId, edition, draw }: { cycleId: string; edition: number | null; draw: DrawMade | null },
): Promise<StratumCount[]> {
  if (draw === null || draw.overSampled.length === 0) return [];
  return await listOnce(viewer.councilId, cycleId, edition);
}
