import 'server-only';
import { z } from 'zod';
import { monthCounts } from '#lib/db/circumstances/month-row.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { type PageOf, pageOf } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Teams on one page: each takes a row in every part of the table. */
const TEAMS_A_PAGE = 20;

const teamRow = z.object({
  id: z.string(),
  name: z.string(),
  months: z.array(z.object({ month: z.string(), counts: monthCounts })),
});

/** A team and what is kept of it by month (its first day). */
export type TeamAround = z.infer<typeof teamRow>;

/** One page of the teams of which something is kept between two days, by name, with their months. */
export async function listMonthsAround(
  viewer: Viewer,
  { from, to, page }: { from: string; to: string; page: number },
): Promise<PageOf<TeamAround>> {
  if (!can(viewer, 'findings.read', { published: true })) return { rows: [], hasMore: false };
  const rows = await rowsOf(
    database(),
    teamRow,
    sql`SELECT t.id, t.name, jsonb_agg(jsonb_build_object('month', m.month, 'counts', jsonb_build_object(
            'posts', m."postsTenths", 'vacant', m."vacantTenths", 'agency', m."agencyTenths",
            'sick', m."sickDays", 'staff', m."staffDays")) ORDER BY m.month) AS months
        FROM "Team" t
        JOIN "TeamMonth" m ON m."councilId" = t."councilId" AND m."teamId" = t.id
        WHERE t."councilId" = ${viewer.councilId}::uuid AND m.month BETWEEN ${from}::date AND ${to}::date
        GROUP BY t."councilId", t.id
        ORDER BY t.name, t.id
        LIMIT ${TEAMS_A_PAGE + 1} OFFSET ${(page - 1) * TEAMS_A_PAGE}`,
  );
  return pageOf(rows, TEAMS_A_PAGE);
}
