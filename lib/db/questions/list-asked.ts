import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { AskedQuestion } from '#lib/domain/questions/asked-question.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const MOST = 100;
const moment = z.date().transform((date) => date.toISOString());

const askedRow: z.ZodType<AskedQuestion> = z.object({
  id: z.string(),
  questionId: z.string().nullable(),
  words: z.string(),
  askedById: z.string(),
  by: z.string(),
  at: moment,
  answer: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: moment.nullable(),
});

/** What was asked about one audit, in order, a hundred at most. The caller has asked whether the viewer may read it. One statement. */
export async function listAsked(viewer: Viewer, auditId: string): Promise<AskedQuestion[]> {
  const { councilId } = viewer;
  return rowsOf(
    database(),
    askedRow,
    sql`SELECT q.id, q."questionId", q.words, q."askedById", p.name AS by, q."askedAt" AS at, q.answer,
          r.name AS "answeredBy", q."answeredAt"
        FROM "UnitQuestion" q
        JOIN "Person" p ON p."councilId" = q."councilId" AND p.id = q."askedById"
        LEFT JOIN "Person" r ON r."councilId" = q."councilId" AND r.id = q."answeredById"
        WHERE q."councilId" = ${councilId}::uuid AND q."auditId" = ${auditId}::uuid
        ORDER BY q."askedAt", q.id LIMIT ${MOST}`,
  );
}
