import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { NOT_RETURNED_REASON_NAMES } from '#lib/domain/audits/account-for.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import type { ReturnRow } from '#lib/domain/cycles/return-row.ts';
import { filteredStatuses, type ReturnFilter } from '#lib/domain/cycles/returns.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const returnRow: z.ZodType<ReturnRow> = z.object({
  id: z.string(),
  code: z.string(),
  team: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  manager: z.string().nullable(),
  chair: z.string().nullable(),
  returnedAt: z.date().nullable(),
  reason: z.enum(NOT_RETURNED_REASON_NAMES).nullable(),
  note: z.string(),
});

/** Which lines of the ledger to show. */
export type ReturnsAsked = { filter: ReturnFilter | null; page: number };

/** One page of a cycle's ledger in the order of the codes. One statement; it finds its rows by the index on status. */
export async function listReturns(
  viewer: Viewer,
  cycleId: string,
  { filter, page }: ReturnsAsked,
): Promise<PageOf<ReturnRow>> {
  const rows = await rowsOf(
    database(),
    returnRow,
    sql`SELECT a.id, a.code, t.name AS team, a.status, mp.name AS manager, cp.name AS chair,
          a."returnedAt", a."notReturnedReason" AS reason, a."notReturnedNote" AS note
        FROM "Audit" a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        LEFT JOIN "AuditSeat" m ON m."councilId" = a."councilId" AND m."auditId" = a.id AND m.seat = 'manager'
        LEFT JOIN "Person" mp ON mp."councilId" = m."councilId" AND mp.id = m."personId"
        LEFT JOIN "AuditSeat" c ON c."councilId" = a."councilId" AND c."auditId" = a.id AND c.seat = 'chair'
        LEFT JOIN "Person" cp ON cp."councilId" = c."councilId" AND cp.id = c."personId"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
          AND a.status = ANY(${[...filteredStatuses(filter)]}::text[])
        ORDER BY a.number LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
