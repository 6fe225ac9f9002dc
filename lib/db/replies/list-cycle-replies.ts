import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { byWorkerName, listReaders } from '#lib/db/replies/list-readers.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import type { AskedAudit, AskedPerson } from '#lib/domain/replies/asked-audit.ts';
import { CAPACITY_NAMES } from '#lib/domain/replies/reply.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The people asked to read the audit `a` of a statement, as `ASKED_OF_A` gives them. */
export const askedSchema: z.ZodType<AskedPerson[]> = z.array(
  z.object({
    id: z.string(),
    personId: z.string(),
    name: z.string(),
    capacity: z.enum(CAPACITY_NAMES),
    dueOn: z.string(),
    openedAt: z.coerce.date().nullable(),
    repliedAt: z.coerce.date().nullable(),
    points: z.number(),
    pointsOpen: z.number(),
  }),
);

/** Those asked to read the audit `a` of a statement, the first one first. What is still a draft points to nothing yet. */
export const ASKED_OF_A = sql`(SELECT COALESCE(jsonb_agg(jsonb_build_object(
    'id', r.id, 'personId', r."personId", 'name', p.name, 'capacity', r.capacity, 'dueOn', r."dueOn",
    'openedAt', r."openedAt", 'repliedAt', r."repliedAt",
    'points', CASE WHEN r."repliedAt" IS NULL THEN 0 ELSE o.points END,
    'pointsOpen', CASE WHEN r."repliedAt" IS NULL THEN 0 ELSE o.open END
  ) ORDER BY r."askedAt", r.id), '[]')
  FROM "Reply" r
  JOIN "Person" p ON p."councilId" = r."councilId" AND p.id = r."personId"
  CROSS JOIN LATERAL (SELECT count(*) AS points, count(*) FILTER (WHERE decision IS NULL) AS open
    FROM "ReplyPoint" WHERE "councilId" = r."councilId" AND "replyId" = r.id) o
  WHERE r."councilId" = a."councilId" AND r."auditId" = a.id)`;

const auditRow = z.object({
  id: z.string(),
  code: z.string(),
  team: z.string(),
  workerMac: z.instanceof(Uint8Array).nullable(),
  pair: z.array(z.string()),
  asked: askedSchema,
});

/**
 * One page of a cycle's returned audits: who is asked to read each, and who may be its worker. Whoever judged it or is
 * asked already is not suggested. Two statements.
 */
export async function listCycleReplies(
  viewer: Viewer,
  cycleId: string,
  page: number,
): Promise<PageOf<AskedAudit>> {
  if (!can(viewer, 'reply.ask')) return { rows: [], hasMore: false };
  const rows = await rowsOf(
    database(),
    auditRow,
    sql`SELECT a.id, a.code, t.name AS team, f."workerMac", ${ASKED_OF_A} AS asked,
          ARRAY(SELECT s."personId"::text FROM "AuditSeat" s
            WHERE s."councilId" = a."councilId" AND s."auditId" = a.id) AS pair
        FROM "Audit" a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a."cycleId" = ${cycleId}::uuid AND a.status = 'returned'
        ORDER BY a.number LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  const workersOf = byWorkerName(viewer, await listReaders(viewer));
  return pageOf(
    rows.map(({ workerMac, pair, ...audit }) => {
      const known = [...pair, ...audit.asked.map(({ personId }) => personId)];
      return { ...audit, suggested: workersOf(workerMac).filter(({ id }) => !known.includes(id)) };
    }),
  );
}
