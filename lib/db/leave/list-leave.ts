import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { HeldAudit, Leave } from '#lib/domain/readiness/leave.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const leaveRow: z.ZodType<Leave> = z.object({ id: z.string(), from: z.string(), to: z.string() });
const heldRow: z.ZodType<HeldAudit> = z.object({
  id: z.string(),
  code: z.string(),
  cycleName: z.string(),
  dueOn: z.string(),
});

/** The viewer's own days away on and after a day (yyyy-mm-dd), the soonest first. */
export function listOwnLeave(viewer: Viewer, today: string): Promise<Leave[]> {
  return rowsOf(
    database(),
    leaveRow,
    sql`SELECT id, "from"::text, "to"::text FROM "Leave"
        WHERE "councilId" = ${viewer.councilId}::uuid AND "personId" = ${viewer.personId}::uuid
          AND "to" >= ${today}::date
        ORDER BY "from", id`,
  );
}

/** The audits of open cycles that somebody still has to return, the soonest due first. */
export function listHeldAudits(viewer: Viewer, personId: string): Promise<HeldAudit[]> {
  return rowsOf(
    database(),
    heldRow,
    sql`SELECT a.id, a.code, c.name AS "cycleName", COALESCE(a."dueOn", c."dueOn")::text AS "dueOn"
        FROM "AuditSeat" s
        JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE s."councilId" = ${viewer.councilId}::uuid AND s."personId" = ${personId}::uuid
          AND c.status = 'open' AND a.status IN ('allocated', 'started')
        ORDER BY 4, a.code`,
  );
}
