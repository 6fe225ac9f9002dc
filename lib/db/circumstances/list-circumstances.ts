import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { CIRCUMSTANCE_NAMES, type CircumstanceCell } from '#lib/domain/circumstances/by-circumstance.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { can } from '#lib/domain/permissions.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const cellRow: z.ZodType<CircumstanceCell> = z.object({
  edition: z.number(),
  circumstance: z.enum(CIRCUMSTANCE_NAMES).nullable(),
  group: z.string(),
  outcome: z.enum(ANSWER_OUTCOMES),
  count: z.number(),
});

/** How the audits drawn came out in one key area, by circumstance and for all, in each edition of a published cycle. */
export async function listCircumstances(
  viewer: Viewer,
  { cycleId, area }: { cycleId: string; area: string },
): Promise<CircumstanceCell[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  return await rowsOf(
    database(),
    cellRow,
    sql`SELECT edition, dimension AS circumstance, "group", "option" AS outcome, count FROM "EditionGroupTally"
        WHERE "councilId" = ${viewer.councilId}::uuid AND "cycleId" = ${cycleId}::uuid
          AND dimension = ANY(${[...CIRCUMSTANCE_NAMES]}) AND kind = 'key-area' AND subject = ${area}
          AND selection = 'random'
        UNION ALL
        SELECT edition, NULL, '', "option", count FROM "EditionTally"
        WHERE "councilId" = ${viewer.councilId}::uuid AND "cycleId" = ${cycleId}::uuid
          AND "teamId" = ${ALL_TEAMS}::uuid AND kind = 'key-area' AND subject = ${area} AND selection = 'random'`,
  );
}
