import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { NOT_RETURNED_REASON_NAMES } from '#lib/domain/audits/account-for.ts';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { REPLACED_REASON_NAMES } from '#lib/domain/audits/replace-case.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const link = z.object({ id: z.string(), code: z.string() }).nullable();

const accountedRow: z.ZodType<AccountedAudit> = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  selection: z.enum(SELECTION_NAMES),
  team: z.string(),
  pair: z.array(z.string()),
  reason: z.enum(NOT_RETURNED_REASON_NAMES).nullable(),
  note: z.string(),
  isLateAllowed: z.boolean(),
  dueOn: z.string(),
  ownDueOn: z.string().nullable(),
  dueReason: z.string(),
  replacedReason: z.enum(REPLACED_REASON_NAMES).nullable(),
  replacedNote: z.string(),
  replacedBy: link,
  replaces: link,
  stratum: z.string(),
  cycle: z.object({
    id: z.string(),
    name: z.string(),
    status: z.enum(CYCLE_STATUS_NAMES),
    dueOn: z.string(),
  }),
});

/** An audit whose return this viewer keeps the ledger of, or null. */
export async function findAccountedAudit(
  viewer: Viewer,
  auditId: string,
  on: Connection = database(),
): Promise<AccountedAudit | null> {
  if (!isRowId(auditId) || !can(viewer, 'audit.account-for')) return null;
  const [audit] = await rowsOf(
    on,
    accountedRow,
    sql`SELECT a.id, a.code, a.status, a.selection, t.name AS team,
          a."notReturnedReason" AS reason, a."notReturnedNote" AS note,
          a."lateAllowedAt" IS NOT NULL AS "isLateAllowed",
          COALESCE(a."dueOn", c."dueOn")::text AS "dueOn", a."dueOn"::text AS "ownDueOn", a."dueReason",
          a."replacedReason", a."replacedNote", f.stratum,
          (SELECT json_build_object('id', n.id, 'code', n.code) FROM "Audit" n
           WHERE n."councilId" = a."councilId" AND n."replacesId" = a.id) AS "replacedBy",
          (SELECT json_build_object('id', o.id, 'code', o.code) FROM "Audit" o
           WHERE o."councilId" = a."councilId" AND o.id = a."replacesId") AS replaces,
          ARRAY(SELECT p.name FROM "AuditSeat" s
                JOIN "Person" p ON p."councilId" = s."councilId" AND p.id = s."personId"
                WHERE s."councilId" = a."councilId" AND s."auditId" = a.id ORDER BY s.seat DESC) AS pair,
          json_build_object('id', c.id, 'name', c.name, 'status', c.status, 'dueOn', c."dueOn"::text) AS cycle
        FROM "Audit" a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${auditId}::uuid`,
  );
  return audit ?? null;
}
