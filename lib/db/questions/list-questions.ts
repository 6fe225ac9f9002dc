import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { UnitQuestionRow } from '#lib/domain/questions/unit-question-row.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const questionRow: z.ZodType<UnitQuestionRow> = z.object({
  id: z.string(),
  auditId: z.string(),
  code: z.string(),
  questionId: z.string().nullable(),
  words: z.string(),
  by: z.string(),
  at: z.date(),
  answer: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: z.date().nullable(),
});

/** One page of what auditors of a cycle asked, what still waits first. The caller has asked for the cycle. One statement. */
export async function listQuestions(
  viewer: Viewer,
  cycleId: string,
  page: number,
): Promise<PageOf<UnitQuestionRow>> {
  const { councilId } = viewer;
  const rows = await rowsOf(
    database(),
    questionRow,
    sql`SELECT q.id, q."auditId", a.code, q."questionId", q.words, p.name AS by, q."askedAt" AS at, q.answer,
          r.name AS "answeredBy", q."answeredAt"
        FROM "Audit" a
        JOIN "UnitQuestion" q ON q."councilId" = a."councilId" AND q."auditId" = a.id
        JOIN "Person" p ON p."councilId" = q."councilId" AND p.id = q."askedById"
        LEFT JOIN "Person" r ON r."councilId" = q."councilId" AND r.id = q."answeredById"
        WHERE a."councilId" = ${councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
        ORDER BY q."answeredAt" DESC NULLS FIRST, q."askedAt", q.id
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
