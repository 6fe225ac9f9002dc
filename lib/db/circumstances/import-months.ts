import 'server-only';
import { z } from 'zod';
import { keepMonths } from '#lib/db/circumstances/keep-months.ts';
import { listTeamChoices } from '#lib/db/circumstances/list-team-choices.ts';
import { MONTH_COUNTS, monthCounts } from '#lib/db/circumstances/month-row.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { checkMonths, type MonthsCheck, type TeamMonth } from '#lib/domain/circumstances/check-months.ts';
import { type ListedMonth, monthSpan } from '#lib/domain/circumstances/month-list.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Pick<Prisma.TransactionClient, 'team' | '$queryRaw' | '$executeRaw'>;

const keptRow: z.ZodType<TeamMonth> = z.object({
  teamId: z.string(),
  month: z.string(),
  counts: monthCounts,
});

async function listKept({ councilId }: Viewer, tx: Tx, rows: readonly ListedMonth[]): Promise<TeamMonth[]> {
  const span = monthSpan(rows);
  if (!span) return [];
  return await rowsOf(
    tx,
    keptRow,
    sql`SELECT m."teamId", m.month::text, ${MONTH_COUNTS} FROM "TeamMonth" m
        WHERE m."councilId" = ${councilId}::uuid AND m.month BETWEEN ${span.from}::date AND ${span.to}::date`,
  );
}

/** What would come of a list of months; null for who does not record them. Two statements, whatever the list holds. */
export async function checkMonthList(
  viewer: Viewer,
  { rows, today }: { rows: readonly ListedMonth[]; today: string },
  tx: Tx = database(),
): Promise<MonthsCheck | null> {
  if (!can(viewer, 'circumstances.record')) return null;
  const teams = await listTeamChoices(viewer, tx);
  const kept = await listKept(viewer, tx, rows);
  return checkMonths(rows, { teams, kept, today });
}

/** Stores a list of months, whole or, where a cell of it is refused, not at all; null as `checkMonthList`. */
export async function importMonths(
  viewer: Viewer,
  list: { rows: readonly ListedMonth[]; today: string },
): Promise<MonthsCheck | null> {
  return await database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Team" WHERE "councilId" = ${viewer.councilId}::uuid ORDER BY id FOR NO KEY UPDATE`;
    const check = await checkMonthList(viewer, list, tx);
    if (!check || check.refused.length > 0) return check;
    const months = [...check.added, ...check.changed];
    await keepMonths(viewer, tx, months, new Date());
    const detail = `${check.added.length} added, ${check.changed.length} changed`;
    if (months.length > 0) await recordTrail(viewer, tx, { action: 'team.months-imported', detail });
    return check;
  });
}
