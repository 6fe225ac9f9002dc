import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { UncoveredTeam } from '#lib/domain/programme/coverage.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const teamRow: z.ZodType<UncoveredTeam> = z.object({
  id: z.string(),
  name: z.string(),
  hasCases: z.boolean(),
  last: z.object({ cycleName: z.string(), dueOn: z.string() }).nullable(),
});

/**
 * One page of the open teams that no audit due on or after a day (yyyy-mm-dd) has covered, those never covered first. A
 * team is covered by a cycle in which one of its audits was returned, as the tallies have it: the cost grows with cycles
 * and teams, not with audits. Whether a team has cases is the first step along an index, asked for in its order so that
 * no plan can choose to read the cases themselves.
 */
export async function listUncoveredTeams(
  viewer: Viewer,
  { since, page }: { since: string; page: number },
): Promise<PageOf<UncoveredTeam>> {
  const rows = await rowsOf(
    database(),
    teamRow,
    sql`WITH covered AS (
          SELECT DISTINCT ON (y."teamId") y."teamId", c.name AS "cycleName", c."dueOn"
          FROM "Cycle" c
          JOIN "Tally" y ON y."councilId" = c."councilId" AND y."cycleId" = c.id AND y.kind = 'audit'
            AND y.subject = 'audit' AND y."option" = 'returned' AND y.count > 0
            AND y."teamId" <> ${ALL_TEAMS}::uuid
          WHERE c."councilId" = ${viewer.councilId}::uuid
          ORDER BY y."teamId", c."dueOn" DESC
        )
        SELECT t.id, t.name, COALESCE(first."teamId" = t.id, false) AS "hasCases",
          CASE WHEN covered."teamId" IS NULL THEN NULL ELSE json_build_object(
            'cycleName', covered."cycleName", 'dueOn', covered."dueOn") END AS last
        FROM "Team" t
        LEFT JOIN covered ON covered."teamId" = t.id
        LEFT JOIN LATERAL (
          SELECT f."teamId" FROM "FrameCase" f
          WHERE f."councilId" = t."councilId" AND f."teamId" >= t.id
          ORDER BY f."teamId" LIMIT 1
        ) first ON true
        WHERE t."councilId" = ${viewer.councilId}::uuid AND t."closedAt" IS NULL
          AND (covered."dueOn" IS NULL OR covered."dueOn" < ${since}::date)
        ORDER BY covered."dueOn" NULLS FIRST, t.name, t.id
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
