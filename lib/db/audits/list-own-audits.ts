import 'server-only';
import { z } from 'zod';
import { listGivenAlone } from '#lib/db/audits/list-judgements.ts';
import { seenBy } from '#lib/db/audits/revealed.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { compareJudgements, unsettled } from '#lib/domain/audits/compare-judgements.ts';
import { answersOf, type GivenAlone, twoJudgements } from '#lib/domain/audits/judgement.ts';
import type { OwnAudit } from '#lib/domain/audits/own-audit.ts';
import { AGREED, PAIR_MODE_NAMES, workPhase } from '#lib/domain/audits/response.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

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
  pairMode: z.enum(PAIR_MODE_NAMES),
  agreeingSince: z.date().nullable(),
  pair: z.array(z.object({ personId: z.string(), name: z.string(), finishedAt: z.coerce.date().nullable() })),
  /** What the pair has agreed, where each judged alone first and it is still with them. */
  agreed: z.array(z.object({ questionId: z.string(), answer: answerSchema })).nullable(),
  answered: z.array(z.string()),
});

type OwnRow = z.infer<typeof ownRow>;

const isAgreeing = (row: OwnRow, personId: string): boolean =>
  row.agreed !== null && workPhase({ ...row, seats: row.pair }, personId) === 'agreeing';

/** How many differences its pair has still to settle. */
function toSettle(
  { agreed, agreeingSince, pair }: OwnRow,
  tool: ToolDefinition,
  given: GivenAlone[],
): number {
  const judgements = twoJudgements(given, pair);
  if (!judgements || !agreed || !agreeingSince) return 0;
  const [one, other] = judgements;
  const day = calendarAt(isoDateOf(agreeingSince));
  const comparisons = compareJudgements(tool, [answersOf(one), answersOf(other)], day);
  return unsettled(comparisons, new Map(agreed.map(({ questionId, answer }) => [questionId, answer]))).length;
}

async function withProgress(viewer: Viewer, row: OwnRow, given: GivenAlone[]): Promise<OwnAudit> {
  const { toolVersionId, answered, pair, pairMode, agreeingSince, agreed: _agreed, ...audit } = row;
  const tool = await findTool(viewer, toolVersionId);
  const scored = tool ? scoredQuestions(tool.definition) : [];
  return {
    ...audit,
    partners: pair.filter(({ personId }) => personId !== viewer.personId).map(({ name }) => name),
    phase: workPhase({ pairMode, agreeingSince, seats: pair }, viewer.personId),
    toSettle: tool && given.length > 0 ? toSettle(row, tool.definition, given) : 0,
    answered: scored.filter(({ id }) => answered.includes(id)).length,
    asked: scored.length,
  };
}

/**
 * The audits this auditor is given, those still to do by due date, then the last ones returned: 60 at most. Audits of
 * a cycle that is not yet open are not shown. One statement, one more where a pair agrees on what it judged alone, and
 * one for a tool not seen before.
 */
export async function listOwnAudits(viewer: Viewer): Promise<OwnAudit[]> {
  const rows = await rowsOf(
    database(),
    ownRow,
    sql`SELECT a.id, a.code, a.status, c.name AS "cycleName", c.status AS "cycleStatus",
          COALESCE(a."dueOn", c."dueOn") AS "dueOn", a."returnedAt",
          a."lateAllowedAt" IS NOT NULL AS "isLateAllowed", a."sentBackReason", c."toolVersionId",
          c."pairMode", a."agreeingSince",
          (SELECT jsonb_agg(jsonb_build_object('personId', o."personId", 'name', p.name, 'finishedAt', o."finishedAt")
              ORDER BY o.seat DESC)
            FROM "AuditSeat" o JOIN "Person" p ON p."councilId" = o."councilId" AND p.id = o."personId"
            WHERE o."councilId" = a."councilId" AND o."auditId" = a.id) AS pair,
          CASE WHEN a."agreeingSince" IS NOT NULL AND a.status = 'started' THEN COALESCE((
            SELECT jsonb_agg(jsonb_build_object('questionId', n."questionId", 'answer', n.content)) FROM "Answer" n
            WHERE n."councilId" = a."councilId" AND n."auditId" = a.id AND n."responseOf" = ${AGREED}::uuid
          ), '[]') END AS agreed,
          ARRAY(SELECT n."questionId" FROM "Answer" n
            WHERE n."councilId" = a."councilId" AND n."auditId" = a.id
              AND n."responseOf" = ${seenBy(viewer)} AND n.outcome <> 'unanswered') AS answered
        FROM "AuditSeat" s
        JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE s."councilId" = ${viewer.councilId}::uuid AND s."personId" = ${viewer.personId}::uuid
          AND c.status IN ('open', 'closed', 'published')
        ORDER BY a."returnedAt" DESC NULLS FIRST, COALESCE(a."dueOn", c."dueOn"), a.number
        LIMIT 60`,
  );
  const agreeing = rows.filter((row) => isAgreeing(row, viewer.personId)).map(({ id }) => id);
  const given = await listGivenAlone(viewer, database(), agreeing);
  const of = ({ id }: OwnRow) => given.filter(({ auditId }) => auditId === id);
  return Promise.all(rows.map((row) => withProgress(viewer, row, of(row))));
}
