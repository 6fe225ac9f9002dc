import 'server-only';
import { z } from 'zod';
import { seenBy } from '#lib/db/audits/revealed.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import type { SaveFacts } from '#lib/domain/audits/decide-save.ts';
import { PAIR_MODE_NAMES, type PairWork } from '#lib/domain/audits/response.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const outcome = z.enum(ANSWER_OUTCOMES);
const factsRow = z.object({
  status: z.enum(AUDIT_STATUS_NAMES),
  cycle: z.enum(CYCLE_STATUS_NAMES),
  isLateAllowed: z.boolean(),
  toolVersionId: z.string(),
  pairMode: z.enum(PAIR_MODE_NAMES),
  agreeingSince: z.date().nullable(),
  seats: z.array(z.object({ personId: z.string(), finishedAt: z.coerce.date().nullable() })),
  current: z
    .object({
      answer: answerSchema,
      version: z.number(),
      outcome,
      by: z.string(),
      personId: z.string(),
      at: z.coerce.date(),
    })
    .nullable(),
  earlier: z.object({ questionId: z.string(), version: z.number(), outcome, at: z.coerce.date() }).nullable(),
});

/** Which answer is to be saved, by which command. */
export type AnswerWanted = { auditId: string; questionId: string; commandId: string };

/** How things stand, with the pair, how it works and the tool: who may answer, in which response, and what counts. */
export type FoundFacts = SaveFacts & PairWork & { toolVersionId: string };

/** How things stand when a save arrives, or null where the council has no such audit. One statement. */
export async function findSaveFacts(viewer: Viewer, wanted: AnswerWanted): Promise<FoundFacts | null> {
  const [row] = await rowsOf(
    database(),
    factsRow,
    sql`SELECT a.status, c.status AS cycle, a."lateAllowedAt" IS NOT NULL AS "isLateAllowed", c."toolVersionId",
          c."pairMode", a."agreeingSince",
          COALESCE((SELECT jsonb_agg(jsonb_build_object('personId', s."personId", 'finishedAt', s."finishedAt"))
            FROM "AuditSeat" s
            WHERE s."councilId" = a."councilId" AND s."auditId" = a.id), '[]') AS seats,
          (SELECT jsonb_build_object('answer', n.content, 'version', n.version, 'outcome', n.outcome,
              'by', p.name, 'personId', p.id, 'at', n."updatedAt")
            FROM "Answer" n JOIN "Person" p ON p."councilId" = n."councilId" AND p.id = n."updatedById"
            WHERE n."councilId" = a."councilId" AND n."auditId" = a.id
              AND n."responseOf" = ${seenBy(viewer)} AND n."questionId" = ${wanted.questionId}) AS current,
          (SELECT jsonb_build_object('questionId', r."questionId", 'version', r.version, 'outcome', r.outcome,
              'at', r.at)
            FROM "AnswerRevision" r
            WHERE r."councilId" = a."councilId" AND r."auditId" = a.id
              AND r."commandId" = ${wanted.commandId}::uuid) AS earlier
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${wanted.auditId}::uuid`,
  );
  return row ?? null;
}
