import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import type { OwnAudit } from '#lib/domain/audits/own-audit.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const ownRow = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  cycleName: z.string(),
  cycleStatus: z.enum(CYCLE_STATUS_NAMES),
  isLateAllowed: z.boolean(),
  dueOn: z.date().transform((date) => date.toISOString().slice(0, 10)),
  returnedAt: z.date().nullable(),
  sentBackReason: z.string(),
  toolVersionId: z.string(),
  partners: z.array(z.string()),
  answered: z.array(z.string()),
});

async function withProgress(
  viewer: Viewer,
  { toolVersionId, answered, ...audit }: z.infer<typeof ownRow>,
): Promise<OwnAudit> {
  const tool = await findTool(viewer, toolVersionId);
  const scored = tool ? scoredQuestions(tool.definition) : [];
  return {
    ...audit,
    answered: scored.filter(({ id }) => answered.includes(id)).length,
    asked: scored.length,
  };
}

/**
 * The audits this auditor is given, those still to do by due date, then the last ones returned: 60 at most. Audits of
 * a cycle that is not yet open are not shown. One statement, and one more for a tool not seen before.
 */
export async function listOwnAudits(viewer: Viewer): Promise<OwnAudit[]> {
  const rows = await rowsOf(
    database(),
    ownRow,
    sql`SELECT a.id, a.code, a.status, c.name AS "cycleName", c.status AS "cycleStatus",
          COALESCE(a."dueOn", c."dueOn") AS "dueOn", a."returnedAt",
          a."lateAllowedAt" IS NOT NULL AS "isLateAllowed", a."sentBackReason", c."toolVersionId",
          ARRAY(SELECT p.name FROM "AuditSeat" o
            JOIN "Person" p ON p."councilId" = o."councilId" AND p.id = o."personId"
            WHERE o."councilId" = a."councilId" AND o."auditId" = a.id AND o."personId" <> s."personId") AS partners,
          ARRAY(SELECT n."questionId" FROM "Answer" n
            WHERE n."councilId" = a."councilId" AND n."auditId" = a.id
              AND n."responseOf" = ${AGREED}::uuid AND n.outcome <> 'unanswered') AS answered
        FROM "AuditSeat" s
        JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE s."councilId" = ${viewer.councilId}::uuid AND s."personId" = ${viewer.personId}::uuid
          AND c.status IN ('open', 'closed', 'published')
        ORDER BY a."returnedAt" DESC NULLS FIRST, COALESCE(a."dueOn", c."dueOn"), a.number
        LIMIT 60`,
  );
  return Promise.all(rows.map((row) => withProgress(viewer, row)));
}
