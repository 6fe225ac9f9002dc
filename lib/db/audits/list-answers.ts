import 'server-only';
import { z } from 'zod';
import { seenBy } from '#lib/db/audits/revealed.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const answerRow = z.object({
  questionId: z.string(),
  version: z.number(),
  answer: answerSchema,
  outcome: z.enum(ANSWER_OUTCOMES),
  personId: z.string(),
  by: z.string(),
  at: z.date(),
});

/** One answer as it stands, with who gave it last and when. */
export type StandingAnswer = z.infer<typeof answerRow>;

/**
 * Every answer of an audit, in one statement: the pair's, or the viewer's own while anyone of the pair judges alone. The
 * caller has asked whether the viewer may read the audit; an audit of another council has no answers here.
 */
export async function listAnswers(
  viewer: Viewer,
  connection: Connection,
  auditId: string,
): Promise<StandingAnswer[]> {
  return rowsOf(
    connection,
    answerRow,
    sql`SELECT n."questionId", n.version, n.content AS answer, n.outcome, n."updatedById" AS "personId",
          p.name AS by, n."updatedAt" AS at
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "Answer" n ON n."councilId" = a."councilId" AND n."auditId" = a.id
          AND n."responseOf" = ${seenBy(viewer)}
        JOIN "Person" p ON p."councilId" = n."councilId" AND p.id = n."updatedById"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${auditId}::uuid`,
  );
}
