import 'server-only';
import { z } from 'zod';
import { REVEALED } from '#lib/db/audits/revealed.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { NOT_RETURNED_REASON_NAMES } from '#lib/domain/audits/account-for.ts';
import { FOLLOW_UP_WAY_NAMES } from '#lib/domain/audits/follow-up.ts';
import { REPLACED_REASON_NAMES } from '#lib/domain/audits/replace-case.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import type { ReturnRow } from '#lib/domain/cycles/return-row.ts';
import { filteredStatuses, type ReturnFilter, type ReturnOrder } from '#lib/domain/cycles/returns.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const link = z.object({ id: z.string(), code: z.string() }).nullable();

const returnRow: z.ZodType<ReturnRow> = z.object({
  id: z.string(),
  code: z.string(),
  team: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  selection: z.enum(SELECTION_NAMES),
  manager: z.string().nullable(),
  chair: z.string().nullable(),
  isLateAllowed: z.boolean(),
  returnedAt: z.date().nullable(),
  dueOn: z.string(),
  hasOwnDay: z.boolean(),
  reason: z.enum(NOT_RETURNED_REASON_NAMES).nullable(),
  replacedReason: z.enum(REPLACED_REASON_NAMES).nullable(),
  note: z.string(),
  replacedBy: link,
  replaces: link,
  answered: z.number(),
  alone: z.array(z.number()).nullable(),
  touchedAt: z.date().nullable(),
  followedUp: z.object({ at: z.coerce.date(), way: z.enum(FOLLOW_UP_WAY_NAMES) }).nullable(),
});

/** Which lines of the ledger to show, in what order; `scored` are the ids of the questions that count as answered. */
export type ReturnsAsked = {
  filter: ReturnFilter | null;
  page: number;
  order?: ReturnOrder;
  scored?: readonly string[];
};

const ORDERS: Record<ReturnOrder, Sql> = {
  code: sql`a.number`,
  // Those still waited for stand first, the longest overdue at the top.
  due: sql`a.status NOT IN ('allocated', 'started'), COALESCE(a."dueOn", c."dueOn"), a.number`,
};

/**
 * One page of a cycle's ledger. One statement: it finds its rows by the index on status, and asks how far each is and
 * what was last done about it only for the rows it shows.
 */
export async function listReturns(
  viewer: Viewer,
  cycleId: string,
  { filter, page, order = 'code', scored = [] }: ReturnsAsked,
): Promise<PageOf<ReturnRow>> {
  const isAnswered = sql`(n.outcome <> 'unanswered' AND n."questionId" = ANY(${[...scored]}::text[]))`;
  const audits = sql`SELECT a.*, COALESCE(a."dueOn", c."dueOn") AS due,
        row_number() OVER (ORDER BY ${ORDERS[order]}) AS place
      FROM "Audit" a
      JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
      WHERE a."councilId" = ${viewer.councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
        AND a.status = ANY(${[...filteredStatuses(filter)]}::text[])
      ORDER BY place LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`;
  const rows = await rowsOf(
    database(),
    returnRow,
    sql`SELECT a.id, a.code, t.name AS team, a.status, a.selection, mp.name AS manager, cp.name AS chair,
          a."lateAllowedAt" IS NOT NULL AS "isLateAllowed", a."returnedAt", a.due::text AS "dueOn", a."dueOn" IS NOT NULL AS "hasOwnDay",
          a."notReturnedReason" AS reason, a."replacedReason",
          CASE a.status WHEN 'replaced' THEN a."replacedNote" ELSE a."notReturnedNote" END AS note,
          (SELECT json_build_object('id', n.id, 'code', n.code) FROM "Audit" n
           WHERE n."councilId" = a."councilId" AND n."replacesId" = a.id) AS "replacedBy",
          (SELECT json_build_object('id', o.id, 'code', o.code) FROM "Audit" o
           WHERE o."councilId" = a."councilId" AND o.id = a."replacesId") AS replaces,
          answers.answered, answers."touchedAt", answers.alone,
          (SELECT json_build_object('at', u.at, 'way', u.way) FROM (
             SELECT at, way FROM "FollowUp" WHERE "councilId" = a."councilId" AND "auditId" = a.id
             UNION ALL
             SELECT "queuedAt", 'mail' FROM "Message"
             WHERE "councilId" = a."councilId" AND "cycleId" = a."cycleId" AND "auditId" = a.id AND kind = 'reminder'
           ) u ORDER BY u.at DESC LIMIT 1) AS "followedUp"
        FROM (${audits}) a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        LEFT JOIN "AuditSeat" m ON m."councilId" = a."councilId" AND m."auditId" = a.id AND m.seat = 'manager'
        LEFT JOIN "Person" mp ON mp."councilId" = m."councilId" AND mp.id = m."personId"
        LEFT JOIN "AuditSeat" c ON c."councilId" = a."councilId" AND c."auditId" = a.id AND c.seat = 'chair'
        LEFT JOIN "Person" cp ON cp."councilId" = c."councilId" AND cp.id = c."personId"
        LEFT JOIN LATERAL (
          SELECT max(n."updatedAt") AS "touchedAt", (count(*) FILTER (
            WHERE n."responseOf" = ${AGREED}::uuid AND ${isAnswered}))::int AS answered,
            CASE WHEN NOT ${REVEALED} THEN ARRAY(
              SELECT (count(*) FILTER (WHERE ${isAnswered}))::int FROM "AuditSeat" s
              LEFT JOIN "Answer" n ON n."councilId" = s."councilId" AND n."auditId" = s."auditId"
                AND n."responseOf" = s."personId"
              WHERE s."councilId" = a."councilId" AND s."auditId" = a.id
              GROUP BY s.seat ORDER BY s.seat DESC) END AS alone
          FROM "Cycle" c
          LEFT JOIN "Answer" n ON n."councilId" = a."councilId" AND n."auditId" = a.id
          WHERE c."councilId" = a."councilId" AND c.id = a."cycleId"
          GROUP BY c."councilId", c.id
        ) answers ON true
        ORDER BY a.place`,
  );
  return pageOf(rows);
}
