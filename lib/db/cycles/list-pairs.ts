import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const auditRow: z.ZodType<AuditToPair> = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  teamId: z.string(),
  teamName: z.string(),
  manager: z.string().nullable(),
  chair: z.string().nullable(),
});

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  seat: z.enum(SEAT_NAMES).nullable(),
  teamId: z.string().nullable(),
  teamName: z.string().nullable(),
  /** Signed up as an auditor now; false for someone who sits in a pair but has left or changed role. */
  canAudit: z.boolean(),
});

/** The audits of a cycle, those who can audit (managers, then chairs, by name), and the names of all who sit, by person. */
export type CyclePairs = { audits: AuditToPair[]; auditors: Auditor[]; names: Map<string, string> };

/** Every audit of a cycle but those replaced, with its pair, and everyone who could sit in one. Two statements at any size. */
export async function listPairs(
  viewer: Viewer,
  cycleId: string,
  on: Connection = database(),
): Promise<CyclePairs> {
  const audits = await listAudits(viewer, cycleId, on);
  const people = await listPeople(viewer, cycleId, on);
  const auditors = people.flatMap(({ seat, canAudit, ...person }) =>
    seat && canAudit ? [{ ...person, seat }] : [],
  );
  return { audits, auditors, names: new Map(people.map(({ id, name }) => [id, name])) };
}

function listAudits({ councilId }: Viewer, cycleId: string, on: Connection): Promise<AuditToPair[]> {
  return rowsOf(
    on,
    auditRow,
    sql`SELECT a.id, a.code, a.status, a."teamId", t.name AS "teamName",
          m."personId" AS manager, c."personId" AS chair
        FROM "Audit" a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        LEFT JOIN "AuditSeat" m ON m."councilId" = a."councilId" AND m."auditId" = a.id AND m.seat = 'manager'
        LEFT JOIN "AuditSeat" c ON c."councilId" = a."councilId" AND c."auditId" = a.id AND c.seat = 'chair'
        WHERE a."councilId" = ${councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
          AND a.status <> 'replaced'
        ORDER BY a.number`,
  );
}

function listPeople({ councilId }: Viewer, cycleId: string, on: Connection) {
  return rowsOf(
    on,
    personRow,
    sql`SELECT p.id, p.name, p.seat, p."teamId", t.name AS "teamName",
          p.role = 'auditor' AND p."disabledAt" IS NULL AS "canAudit"
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        WHERE p."councilId" = ${councilId}::uuid AND (
          (p.role = 'auditor' AND p.seat IS NOT NULL AND p."disabledAt" IS NULL)
          OR EXISTS (SELECT 1 FROM "AuditSeat" s
               JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
               WHERE s."councilId" = p."councilId" AND s."personId" = p.id AND a."cycleId" = ${cycleId}::uuid)
        )
        ORDER BY p.seat DESC NULLS LAST, p.name, p.id`,
  );
}
