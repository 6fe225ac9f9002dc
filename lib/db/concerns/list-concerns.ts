import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { listDuty } from '#lib/db/concerns/tell-duty.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { ListedConcern } from '#lib/domain/concerns/concern.ts';
import type { ConcernFilter } from '#lib/domain/concerns/concern-filter.ts';
import { type DutyPerson, dutyTurnSchema } from '#lib/domain/concerns/duty.ts';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';
import type { ConcernState } from '#lib/domain/concerns/state.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const listedRow: z.ZodType<ListedConcern> = z.object({
  id: z.string(),
  number: z.number(),
  level: z.enum(CONCERN_LEVEL_NAMES),
  code: z.string(),
  cycleName: z.string(),
  raisedAt: z.date(),
  acknowledgeBy: z.date(),
  planBy: z.date(),
  turn: dutyTurnSchema,
  acknowledgedAt: z.date().nullable(),
  acknowledgedBy: z.string().nullable(),
  plannedAt: z.date().nullable(),
});

const IN_STATE: Record<ConcernState, Sql> = {
  waiting: sql`n."acknowledgedAt" IS NULL`,
  acknowledged: sql`n."acknowledgedAt" IS NOT NULL AND n."plannedAt" IS NULL`,
  planned: sql`n."acknowledgedAt" IS NOT NULL AND n."plannedAt" IS NOT NULL`,
};
const ANY = sql`true`;

/**
 * One page of the council's concerns: first what nobody has acknowledged, red before amber, then the latest raised.
 * Nothing for those who may not read all of them. One statement.
 */
export async function listConcerns(viewer: Viewer, filter: ConcernFilter): Promise<PageOf<ListedConcern>> {
  if (!can(viewer, 'concern.handle')) return { rows: [], hasMore: false };
  const { level = null, state, cycle = null, page } = filter;
  const rows = await rowsOf(
    database(),
    listedRow,
    sql`SELECT n.id, n.number, n.level, a.code, c.name AS "cycleName", n."raisedAt", n."acknowledgeBy", n."planBy",
          n.turn, n."acknowledgedAt", n."plannedAt", k.name AS "acknowledgedBy"
        FROM "Concern" n
        JOIN "Audit" a ON a."councilId" = n."councilId" AND a.id = n."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        LEFT JOIN "Person" k ON k."councilId" = n."councilId" AND k.id = n."acknowledgedById"
        WHERE n."councilId" = ${viewer.councilId}::uuid AND (${level}::text IS NULL OR n.level = ${level})
          AND (${cycle}::uuid IS NULL OR c.id = ${cycle}::uuid) AND ${state ? IN_STATE[state] : ANY}
        ORDER BY n."acknowledgedAt" IS NOT NULL, n."acknowledgedAt" IS NULL AND n.level <> 'red',
          n."raisedAt" DESC, n.id
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}

/** Who is told of a concern, in which order: for those who read all of them. One statement. */
export async function listOnDuty(viewer: Viewer): Promise<DutyPerson[]> {
  return can(viewer, 'concern.handle') ? listDuty(viewer.councilId, database()) : [];
}
