import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { FOLLOW_UP_WAY_NAMES } from '#lib/domain/audits/follow-up.ts';
import type { FollowUpEntry } from '#lib/domain/audits/follow-up-entry.ts';
import { MESSAGE_KIND_NAMES } from '#lib/domain/messages/message-kinds.ts';
import { MESSAGE_STATUS_NAMES } from '#lib/domain/messages/message-status.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const common = { id: z.string(), at: z.date() };

const entryRow: z.ZodType<FollowUpEntry> = z.discriminatedUnion('what', [
  z.object({
    ...common,
    what: z.literal('note'),
    way: z.enum(FOLLOW_UP_WAY_NAMES),
    note: z.string(),
    by: z.string(),
  }),
  z.object({
    ...common,
    what: z.literal('message'),
    kind: z.enum(MESSAGE_KIND_NAMES),
    to: z.string(),
    status: z.enum(MESSAGE_STATUS_NAMES),
  }),
]);

/**
 * One page of what was done to get an audit back, the latest first: notes, and every message that was about it, those
 * about several audits too, which carry its link. For coordinators only. One statement.
 */
export async function listFollowUps(
  viewer: Viewer,
  { id, cycle }: Pick<AccountedAudit, 'id' | 'cycle'>,
  page: number,
): Promise<PageOf<FollowUpEntry>> {
  if (!can(viewer, 'audit.account-for')) return { rows: [], hasMore: false };
  const rows = await rowsOf(
    database(),
    entryRow,
    sql`SELECT 'note' AS what, u.id, u.at, u.way, u.note, p.name AS "by",
          NULL AS kind, NULL AS "to", NULL AS status
        FROM "FollowUp" u
        JOIN "Person" p ON p."councilId" = u."councilId" AND p.id = u."personId"
        WHERE u."councilId" = ${viewer.councilId}::uuid AND u."auditId" = ${id}::uuid
        UNION ALL
        SELECT 'message', m.id, m."queuedAt", NULL, NULL, NULL, m.kind, p.name, m.status
        FROM "Message" m
        JOIN "Person" p ON p."councilId" = m."councilId" AND p.id = m."personId"
        WHERE m."councilId" = ${viewer.councilId}::uuid AND m."cycleId" = ${cycle.id}::uuid
          AND (m."auditId" = ${id}::uuid OR (m."auditId" IS NULL AND position(${id} IN m.body) > 0))
        ORDER BY at DESC, id LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
