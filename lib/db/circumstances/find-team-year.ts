import 'server-only';
import { z } from 'zod';
import { MONTH_COUNTS, monthCounts } from '#lib/db/circumstances/month-row.ts';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { TypedMonth } from '#lib/domain/circumstances/months-form.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const yearRow = z.object({
  id: z.string(),
  name: z.string(),
  month: z.string().nullable(),
  counts: monthCounts,
  recordedAt: z.string().nullable(),
});

/** What is kept of a team in a calendar year. */
export type TeamYear = {
  team: { id: string; name: string };
  months: TypedMonth[];
  /** What tells whether somebody else has changed it since it was read. */
  seen: string;
};

/** What is kept of a team in a year, or null where the team is not the viewer's to record. */
export async function findTeamYear(
  viewer: Viewer,
  { teamId, year }: { teamId: string; year: number },
  connection: Connection = database(),
): Promise<TeamYear | null> {
  if (!isRowId(teamId) || !can(viewer, 'circumstances.record')) return null;
  const rows = await rowsOf(
    connection,
    yearRow,
    sql`SELECT t.id, t.name, m.month::text, ${MONTH_COUNTS}, m."recordedAt"::text
        FROM "Team" t
        LEFT JOIN "TeamMonth" m ON m."councilId" = t."councilId" AND m."teamId" = t.id
          AND m.month BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31)
        WHERE t."councilId" = ${viewer.councilId}::uuid AND t.id = ${teamId}::uuid
        ORDER BY m.month`,
  );
  const [first] = rows;
  if (!first) return null;
  const months = rows.flatMap(({ month, counts }) => (month === null ? [] : [{ month, counts }]));
  const last = rows
    .map(({ recordedAt }) => recordedAt ?? '')
    .toSorted()
    .at(-1);
  return { team: { id: first.id, name: first.name }, months, seen: `${months.length} ${last}` };
}
