import 'server-only';
import { z } from 'zod';
import { GIVEN_ALONE, givenAlone, JUDGED_ALONE } from '#lib/db/audits/list-judgements.ts';
import { seenBy } from '#lib/db/audits/revealed.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findToolsAsWritten } from '#lib/db/tools/find-tool.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { compareJudgements, unsettled } from '#lib/domain/audits/compare-judgements.ts';
import { answersOf, twoJudgements } from '#lib/domain/audits/judgement.ts';
import type { OwnAudit } from '#lib/domain/audits/own-audit.ts';
import { AGREED, PAIR_MODE_NAMES, workPhase } from '#lib/domain/audits/response.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
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
  /** What each judged alone and what they agreed since, while it is with them; null before and where they work as one. */
  judged: z
    .object({
      alone: z.array(givenAlone).nullable(),
      agreed: z.array(z.object({ questionId: z.string(), answer: answerSchema })).nullable(),
    })
    .nullable(),
  answered: z.array(z.string()),
});

type OwnRow = z.infer<typeof ownRow>;

/** What the pair has judged alone and agreed since, as one of JSON, of the audit `a` in the cycle `c`. */
const JUDGED = sql`CASE WHEN a.status = 'started' AND ${JUDGED_ALONE} THEN jsonb_build_object(
  'alone', ${GIVEN_ALONE},
  'agreed', (
    SELECT jsonb_agg(jsonb_build_object('questionId', n."questionId", 'answer', n.content)) FROM "Answer" n
    WHERE n."councilId" = a."councilId" AND n."auditId" = a.id AND n."responseOf" = ${AGREED}::uuid)
) END`;

/** How many differences its pair has still to settle. */
function toSettle({ judged, agreeingSince, pair }: OwnRow, tool: ToolDefinition): number {
  const judgements = judged?.alone ? twoJudgements(judged.alone, pair) : null;
  if (!judgements || !agreeingSince) return 0;
  const [one, other] = judgements;
  const day = calendarAt(isoDateOf(agreeingSince));
  const comparisons = compareJudgements(tool, [answersOf(one), answersOf(other)], day);
  const agreed = judged?.agreed ?? [];
  return unsettled(comparisons, new Map(agreed.map(({ questionId, answer }) => [questionId, answer]))).length;
}

function withProgress(viewer: Viewer, row: OwnRow, tool: ToolDefinition | undefined): OwnAudit {
  const { toolVersionId: _tool, judged: _judged, answered, pair, pairMode, agreeingSince, ...audit } = row;
  const scored = tool ? scoredQuestions(tool) : [];
  return {
    ...audit,
    partners: pair.filter(({ personId }) => personId !== viewer.personId).map(({ name }) => name),
    phase: workPhase({ pairMode, agreeingSince, seats: pair }, viewer.personId),
    toSettle: tool ? toSettle(row, tool) : 0,
    answered: scored.filter(({ id }) => answered.includes(id)).length,
    asked: scored.length,
  };
}

const NO_LONGER_IN_HAND = sql`SELECT * FROM own WHERE NOT "inHand" ORDER BY "over" DESC NULLS FIRST, number DESC`;

/** Those of the viewer's own audits that `chosen` picks out of `own`: what is in hand by due day, then the last ones over. */
async function readOwn(viewer: Viewer, chosen: Sql): Promise<OwnAudit[]> {
  const rows = await rowsOf(
    database(),
    ownRow,
    sql`WITH own AS (
          SELECT a."councilId", a.id, a.number, a.status IN ('allocated', 'started') AS "inHand",
            COALESCE(a."returnedAt", c."closedAt") AS "over"
          FROM "AuditSeat" s
          JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
          JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
          WHERE s."councilId" = ${viewer.councilId}::uuid AND s."personId" = ${viewer.personId}::uuid
            AND c.status IN ('open', 'closed', 'published')
        ), chosen AS (${chosen})
        SELECT a.id, a.code, a.status, c.name AS "cycleName", c.status AS "cycleStatus",
          COALESCE(a."dueOn", c."dueOn") AS "dueOn", a."returnedAt",
          a."lateAllowedAt" IS NOT NULL AS "isLateAllowed", a."sentBackReason", c."toolVersionId",
          c."pairMode", a."agreeingSince",
          (SELECT jsonb_agg(jsonb_build_object('personId', o."personId", 'name', p.name, 'finishedAt', o."finishedAt")
              ORDER BY o.seat DESC)
            FROM "AuditSeat" o JOIN "Person" p ON p."councilId" = o."councilId" AND p.id = o."personId"
            WHERE o."councilId" = a."councilId" AND o."auditId" = a.id) AS pair,
          ${JUDGED} AS judged,
          ARRAY(SELECT n."questionId" FROM "Answer" n
            WHERE n."councilId" = a."councilId" AND n."auditId" = a.id
              AND n."responseOf" = ${seenBy(viewer)} AND n.outcome <> 'unanswered') AS answered
        FROM chosen
        JOIN "Audit" a ON a."councilId" = chosen."councilId" AND a.id = chosen.id
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        ORDER BY chosen."inHand" DESC, CASE WHEN chosen."inHand" THEN COALESCE(a."dueOn", c."dueOn") END,
          CASE WHEN chosen."inHand" THEN a.number END, chosen."over" DESC NULLS FIRST, a.number DESC`,
  );
  const tools = await findToolsAsWritten(
    viewer,
    rows.map(({ toolVersionId }) => toolVersionId),
  );
  return rows.map((row) => withProgress(viewer, row, tools.get(row.toolVersionId)?.definition));
}

/**
 * The audits this auditor has in hand, by due date, then the last `done` that are over. Audits of a cycle that is not yet
 * open are not shown. One statement, and one for all tools this process has not read yet.
 */
export async function listOwnAudits(viewer: Viewer, { done }: { done: number }): Promise<OwnAudit[]> {
  return readOwn(
    viewer,
    sql`SELECT * FROM own WHERE "inHand" UNION ALL (${NO_LONGER_IN_HAND} LIMIT ${done})`,
  );
}

/** What this auditor handed in or did not return, the last first; page 1 is the first. As many statements as `listOwnAudits`. */
export async function listHandedIn(viewer: Viewer, page: number): Promise<PageOf<OwnAudit>> {
  const from = (page - 1) * ROWS_A_PAGE;
  return pageOf(await readOwn(viewer, sql`${NO_LONGER_IN_HAND} LIMIT ${ROWS_A_PAGE + 1} OFFSET ${from}`));
}
