import 'server-only';
import { z } from 'zod';
import { seenBy } from '#lib/db/audits/revealed.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { NOTED_EVERY } from '#lib/domain/audits/presence.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const changesRow = z.object({
  status: z.enum(AUDIT_STATUS_NAMES),
  pair: z.array(z.object({ personId: z.string(), name: z.string(), hereAt: z.coerce.date().nullable() })),
  changes: z.array(
    z.object({
      questionId: z.string(),
      version: z.number(),
      answer: answerSchema,
      by: z.string(),
      personId: z.string(),
      at: z.coerce.date(),
    }),
  ),
});

/** What is new in an audit: its status, who of the pair was here when, and each answer given since. */
export type Changes = z.infer<typeof changesRow>;

/**
 * What is new since a moment, that moment included; of the partner nothing while anyone judges alone. The times of one audit's answers follow their order, so the last
 * one seen is a safe place to go on from. It also notes that this auditor has the form open. One statement.
 */
export async function listChangesSince(
  viewer: Viewer,
  auditId: string,
  since: Date,
): Promise<Changes | null> {
  const { councilId, personId } = viewer;
  const [row] = await rowsOf(
    database(),
    changesRow,
    sql`WITH noted AS (
          UPDATE "AuditSeat" SET "hereAt" = now()
          WHERE "councilId" = ${councilId}::uuid AND "auditId" = ${auditId}::uuid
            AND "personId" = ${personId}::uuid
            AND ("hereAt" IS NULL OR "hereAt" < now() - make_interval(secs => ${NOTED_EVERY / 1000}))
        )
        SELECT a.status,
          COALESCE((SELECT jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'hereAt', s."hereAt"))
            FROM "AuditSeat" s JOIN "Person" p ON p."councilId" = s."councilId" AND p.id = s."personId"
            WHERE s."councilId" = a."councilId" AND s."auditId" = a.id), '[]') AS pair,
          COALESCE((SELECT jsonb_agg(jsonb_build_object('questionId', n."questionId", 'version', n.version,
              'answer', n.content, 'by', p.name, 'personId', p.id, 'at', n."updatedAt"))
            FROM "Answer" n JOIN "Person" p ON p."councilId" = n."councilId" AND p.id = n."updatedById"
            WHERE n."councilId" = a."councilId" AND n."auditId" = a.id
              AND n."responseOf" = ${seenBy(viewer)} AND n."updatedAt" >= ${since}), '[]') AS changes
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE a."councilId" = ${councilId}::uuid AND a.id = ${auditId}::uuid`,
  );
  const ids = row?.pair.map((member) => member.personId) ?? [];
  return row && can(viewer, 'audit.read', { pair: ids }) ? row : null;
}
