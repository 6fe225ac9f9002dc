import 'server-only';
import { z } from 'zod';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { REVEALED } from '#lib/db/audits/revealed.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool, type Tool } from '#lib/db/tools/find-tool.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import type { HistoryEntry } from '#lib/domain/audits/history.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { TRAIL_ACTIONS, type TrailAction } from '#lib/domain/trail/actions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const isTrailAction = (action: string): action is TrailAction => action in TRAIL_ACTIONS;

const historyRow = z.object({
  id: z.string(),
  at: z.date(),
  by: z.string().nullable(),
  /** Null where the whole audit moved. */
  questionId: z.string().nullable(),
  isAlone: z.boolean(),
  before: answerSchema.nullable(),
  after: answerSchema.nullable(),
  action: z.string().refine(isTrailAction).nullable(),
  detail: z.string(),
});

/** One page of an audit's history, the last change first. */
export type History = PageOf<HistoryEntry> & { audit: Omit<AuditHead, 'sealed'>; tool: Tool };

function listEntries(viewer: Viewer, auditId: string, page: number): Promise<HistoryEntry[]> {
  return rowsOf(
    database(),
    historyRow,
    sql`SELECT entry.*, p.name AS by
        FROM (
          SELECT r."commandId" AS id, r.at, r."personId", r."questionId",
            r."responseOf" <> ${AGREED}::uuid AS "isAlone", r.before, r.after, NULL AS action, '' AS detail
          FROM "AnswerRevision" r
          JOIN "Audit" a ON a."councilId" = r."councilId" AND a.id = r."auditId"
          JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
          WHERE r."councilId" = ${viewer.councilId}::uuid AND r."auditId" = ${auditId}::uuid
            AND (r."responseOf" = ${viewer.personId}::uuid OR ${REVEALED})
          UNION ALL
          SELECT t.id, t.at, t."personId", NULL, false, NULL, NULL, t.action, t.detail
          FROM "TrailEntry" t
          WHERE t."councilId" = ${viewer.councilId}::uuid AND t."thingId" = ${auditId}::uuid
            AND t.thing = 'audit' AND t.action NOT IN ('audit.read', 'audit.answer-changed')
        ) AS entry
        LEFT JOIN "Person" p ON p."councilId" = ${viewer.councilId}::uuid AND p.id = entry."personId"
        ORDER BY entry.at DESC, entry.id DESC
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
}

/**
 * A page (from 1) of all that was changed in an audit, or null where the viewer may not read it. While anyone of the pair
 * judges alone it holds no answer but the viewer's own. Two statements.
 */
export async function listHistory(viewer: Viewer, id: string, page: number): Promise<History | null> {
  const found = await findAuditHead(viewer, database(), { id, action: 'audit.read' });
  if (!found) return null;
  const { sealed: _sealed, ...audit } = found;
  const tool = await findTool(viewer, audit.toolVersionId);
  if (!tool) throw new Error(`Audit ${id} follows a tool version that is not there`);
  return { audit, tool, ...pageOf(await listEntries(viewer, id, page)) };
}
