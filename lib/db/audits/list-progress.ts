import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const progressRow = z.object({
  personId: z.string(),
  name: z.string(),
  finishedAt: z.date().nullable(),
  answered: z.number(),
});

/** How far one of a pair is who judges alone: questions answered, never which or how. */
export type AloneProgress = z.infer<typeof progressRow>;

/** How far each of a pair is, of the questions that count. One statement. The caller has asked whether the viewer may read the audit. */
export async function listProgress(
  viewer: Viewer,
  auditId: string,
  scored: readonly string[],
): Promise<AloneProgress[]> {
  return rowsOf(
    database(),
    progressRow,
    sql`SELECT s."personId", p.name, s."finishedAt",
          (SELECT count(*)::int FROM "Answer" n
           WHERE n."councilId" = s."councilId" AND n."auditId" = s."auditId" AND n."responseOf" = s."personId"
             AND n.outcome <> 'unanswered' AND n."questionId" = ANY(${[...scored]}::text[])) AS answered
        FROM "AuditSeat" s
        JOIN "Person" p ON p."councilId" = s."councilId" AND p.id = s."personId"
        WHERE s."councilId" = ${viewer.councilId}::uuid AND s."auditId" = ${auditId}::uuid
        ORDER BY s.seat DESC`,
  );
}
