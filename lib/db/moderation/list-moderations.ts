import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import type { ModerationRow } from '#lib/domain/moderation/moderation-row.ts';
import { MODERATION_REASON_NAMES } from '#lib/domain/moderation/why.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';

const grade = z.enum(GRADES).nullable();

const moderationRow: z.ZodType<ModerationRow> = z.object({
  auditId: z.string(),
  code: z.string(),
  team: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  selection: z.enum(SELECTION_NAMES),
  why: z.enum(MODERATION_REASON_NAMES),
  askedReason: z.string(),
  askedAt: z.date(),
  moderatorId: z.string().nullable(),
  moderator: z.string().nullable(),
  assignedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  gradeBefore: grade,
  gradeAfter: grade,
  changed: z.number(),
});

/** One page of a cycle's moderations, what needs the coordinator first. The caller has asked for the cycle. One statement. */
export async function listModerations(
  viewer: Viewer,
  cycleId: string,
  page: number,
): Promise<PageOf<ModerationRow>> {
  const { councilId } = viewer;
  const rows = await rowsOf(
    database(),
    moderationRow,
    sql`SELECT m."auditId", a.code, t.name AS team, a.status, a.selection, m.why, m."askedReason", m."askedAt",
          m."moderatorId", p.name AS moderator, m."assignedAt", m."finishedAt", m."gradeBefore", m."gradeAfter",
          (SELECT count(DISTINCT n."questionId")::int FROM "AnswerChange" n
           WHERE n."councilId" = m."councilId" AND n."auditId" = m."auditId" AND n.kind = 'moderation') AS changed
        FROM "Audit" a
        JOIN "Moderation" m ON m."councilId" = a."councilId" AND m."auditId" = a.id
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        LEFT JOIN "Person" p ON p."councilId" = m."councilId" AND p.id = m."moderatorId"
        WHERE a."councilId" = ${councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
        ORDER BY m."finishedAt" IS NOT NULL, a.status <> 'returned', m."moderatorId" IS NOT NULL, a.number
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
