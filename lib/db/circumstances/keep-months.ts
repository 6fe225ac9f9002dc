import 'server-only';
import type { Connection } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { TeamMonth } from '#lib/domain/circumstances/check-months.ts';
import type { MonthColumn } from '#lib/domain/circumstances/month-columns.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Keeps months of teams in the place of what was kept of them, in one statement however many there are. */
export async function keepMonths(
  viewer: Viewer,
  tx: Connection,
  months: readonly TeamMonth[],
  now: Date,
): Promise<void> {
  if (months.length === 0) return;
  const of = (column: MonthColumn) => months.map(({ counts }) => counts[column]);
  await tx.$executeRaw(sql`
    INSERT INTO "TeamMonth" ("councilId", "teamId", month, "postsTenths", "vacantTenths", "agencyTenths",
      "sickDays", "staffDays", "recordedById", "recordedAt")
    SELECT ${viewer.councilId}::uuid, m.*, ${viewer.personId}::uuid, ${now}::timestamptz
    FROM unnest(${months.map(({ teamId }) => teamId)}::uuid[], ${months.map(({ month }) => month)}::date[],
      ${of('posts')}::int[], ${of('vacant')}::int[], ${of('agency')}::int[], ${of('sick')}::int[],
      ${of('staff')}::int[]) AS m
    ON CONFLICT ("councilId", "teamId", month) DO UPDATE SET "postsTenths" = EXCLUDED."postsTenths",
      "vacantTenths" = EXCLUDED."vacantTenths", "agencyTenths" = EXCLUDED."agencyTenths",
      "sickDays" = EXCLUDED."sickDays", "staffDays" = EXCLUDED."staffDays",
      "recordedById" = EXCLUDED."recordedById", "recordedAt" = EXCLUDED."recordedAt"`);
}
