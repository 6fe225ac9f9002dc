import 'server-only';
import { z } from 'zod';
import { REVEALED } from '#lib/db/audits/revealed.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { type GivenAlone, type OwnJudgement, twoJudgements } from '#lib/domain/audits/judgement.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One answer given alone, as a row or in the JSON of `GIVEN_ALONE`. */
export const givenAlone: z.ZodType<GivenAlone> = z.object({
  personId: z.string(),
  by: z.string(),
  questionId: z.string(),
  version: z.number(),
  answer: answerSchema,
  at: z.coerce.date(),
  wasBlind: z.boolean(),
});

/** Whether the pair of the audit `a` in the cycle `c` judges alone first, and both have finished. */
export const JUDGED_ALONE = sql`(c."pairMode" = 'alone-first' AND ${REVEALED})`;

const GIVEN_COLUMNS = sql`n."responseOf" AS "personId", p.name AS by, n."questionId", n.version, n.content AS answer,
  n."updatedAt" AS at, n."blindOption" IS NOT NULL AS "wasBlind"`;

const GIVEN_BY = sql`JOIN "Person" p ON p."councilId" = n."councilId" AND p.id = n."responseOf"`;

/** Everything that was answered alone in the audit `a` as an array of JSON, null where nothing was. */
export const GIVEN_ALONE = sql`(SELECT jsonb_agg(given) FROM (
  SELECT ${GIVEN_COLUMNS} FROM "Answer" n ${GIVEN_BY}
  WHERE n."councilId" = a."councilId" AND n."auditId" = a.id AND n."responseOf" <> ${AGREED}::uuid
) given)`;

type JudgedAudit = { id: string; pair: readonly { personId: string; name: string }[] };

/**
 * The two judgements an audit is agreed from, null while either of the pair judges alone. One statement. The caller has
 * asked whether the viewer may read the audit.
 */
export async function listJudgements(
  viewer: Viewer,
  connection: Connection,
  { id, pair }: JudgedAudit,
): Promise<readonly [OwnJudgement, OwnJudgement] | null> {
  const rows = await rowsOf(
    connection,
    givenAlone,
    sql`SELECT ${GIVEN_COLUMNS}
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "Answer" n ON n."councilId" = a."councilId" AND n."auditId" = a.id AND n."responseOf" <> ${AGREED}::uuid
        ${GIVEN_BY}
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${id}::uuid AND ${JUDGED_ALONE}`,
  );
  return rows.length === 0 ? null : twoJudgements(rows, pair);
}
