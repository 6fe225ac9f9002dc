import 'server-only';
import { z } from 'zod';
import { MONTH_COUNTS, monthCounts } from '#lib/db/circumstances/month-row.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const monthRow = z.object({
  teamId: z.string(),
  teamName: z.string(),
  month: z.string(),
  counts: monthCounts,
});

/** A team's month as it is listed; `month` is its first day. */
export type ListedTeamMonth = z.infer<typeof monthRow>;

/** Which months are listed: of one team or all, of one year or all. */
export type MonthsWanted = { team: string | null; year: number | null; page: number };

/** One page of what is kept of teams by month, the latest month first; nothing for who does not record it. */
export async function listMonths(
  viewer: Viewer,
  { team, year, page }: MonthsWanted,
): Promise<PageOf<ListedTeamMonth>> {
  if (!can(viewer, 'circumstances.record')) return { rows: [], hasMore: false };
  const rows = await rowsOf(
    database(),
    monthRow,
    sql`SELECT m."teamId", t.name AS "teamName", m.month::text, ${MONTH_COUNTS}
        FROM "TeamMonth" m
        JOIN "Team" t ON t."councilId" = m."councilId" AND t.id = m."teamId"
        WHERE m."councilId" = ${viewer.councilId}::uuid
          AND (${team}::uuid IS NULL OR m."teamId" = ${team}::uuid)
          AND (${year}::int IS NULL OR m.month BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31))
        ORDER BY m.month DESC, t.name, m."teamId"
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
