import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { TRAIL_A_PAGE, type TrailFilter } from '#lib/domain/trail/trail-filter.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const trailRow = z.object({
  id: z.string(),
  at: z.date(),
  /** Null, with the name, where the system itself acted. */
  personId: z.string().nullable(),
  who: z.string().nullable(),
  action: z.string(),
  about: z.string(),
  detail: z.string(),
});

/** One line of the trail. */
export type TrailRow = z.infer<typeof trailRow>;

const dayStarts = (date: string, days: number): Sql =>
  sql`(${date}::date + ${days}::int)::timestamp AT TIME ZONE 'Europe/London'`;

function whereOf(councilId: string, { personId, action, from, to, before }: TrailFilter): Sql {
  const all = sql`TRUE`;
  return sql`e."councilId" = ${councilId}::uuid
    AND ${personId ? sql`e."personId" = ${personId}::uuid` : all}
    AND ${action ? sql`e.action = ${action}` : all}
    AND ${from ? sql`e.at >= ${dayStarts(from, 0)}` : all}
    AND ${to ? sql`e.at < ${dayStarts(to, 1)}` : all}
    AND ${before ? sql`(e.at, e.id) < (${momentOf(councilId, before)})` : all}`;
}

const momentOf = (councilId: string, id: string): Sql =>
  sql`SELECT b.at, b.id FROM "TrailEntry" b WHERE b."councilId" = ${councilId}::uuid AND b.id = ${id}::uuid`;

/** The newest lines of the trail that the filter lets through, newest first, and whether older ones follow. */
export async function listTrail(
  viewer: Viewer,
  filter: TrailFilter,
): Promise<{ lines: TrailRow[]; more: boolean }> {
  const rows = await rowsOf(
    database(),
    trailRow,
    sql`SELECT e.id, e.at, e."personId", p.name AS who, e.action, e.about, e.detail
        FROM "TrailEntry" e
        LEFT JOIN "Person" p ON p."councilId" = e."councilId" AND p.id = e."personId"
        WHERE ${whereOf(viewer.councilId, filter)}
        ORDER BY e.at DESC, e.id DESC
        LIMIT ${TRAIL_A_PAGE + 1}`,
  );
  return { lines: rows.slice(0, TRAIL_A_PAGE), more: rows.length > TRAIL_A_PAGE };
}
