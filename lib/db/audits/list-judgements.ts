import 'server-only';
import { z } from 'zod';
import { REVEALED } from '#lib/db/audits/revealed.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { type GivenAlone, type OwnJudgement, twoJudgements } from '#lib/domain/audits/judgement.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const givenRow: z.ZodType<GivenAlone & { auditId: string }> = z.object({
  auditId: z.string(),
  personId: z.string(),
  by: z.string(),
  questionId: z.string(),
  version: z.number(),
  answer: answerSchema,
  at: z.date(),
  wasBlind: z.boolean(),
});

type JudgedAudit = { id: string; pair: readonly { personId: string; name: string }[] };

/** Everything that was answered alone in these audits, of those whose pairs have both finished. One statement. */
export async function listGivenAlone(
  viewer: Viewer,
  connection: Connection,
  auditIds: readonly string[],
): Promise<(GivenAlone & { auditId: string })[]> {
  if (auditIds.length === 0) return [];
  return rowsOf(
    connection,
    givenRow,
    sql`SELECT a.id AS "auditId", n."responseOf" AS "personId", p.name AS by, n."questionId", n.version,
          n.content AS answer, n."updatedAt" AS at, n."blindOption" IS NOT NULL AS "wasBlind"
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "Answer" n ON n."councilId" = a."councilId" AND n."auditId" = a.id AND n."responseOf" <> ${AGREED}::uuid
        JOIN "Person" p ON p."councilId" = n."councilId" AND p.id = n."responseOf"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ANY(${[...auditIds]}::uuid[])
          AND c."pairMode" = 'alone-first' AND ${REVEALED}`,
  );
}

/**
 * The two judgements an audit is agreed from, null while either of the pair judges alone. One statement. The caller has
 * asked whether the viewer may read the audit.
 */
export async function listJudgements(
  viewer: Viewer,
  connection: Connection,
  { id, pair }: JudgedAudit,
): Promise<readonly [OwnJudgement, OwnJudgement] | null> {
  const rows = await listGivenAlone(viewer, connection, [id]);
  return rows.length === 0 ? null : twoJudgements(rows, pair);
}
