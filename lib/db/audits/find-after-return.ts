import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import type { AfterReturn } from '#lib/domain/audits/after-return.ts';
import { CHANGE_KINDS } from '#lib/domain/audits/change-returned.ts';
import { CAPACITY_NAMES } from '#lib/domain/replies/reply.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';

const grade = z.enum(GRADES).nullable();
const afterRow: z.ZodType<AfterReturn> = z.object({
  moderation: z
    .object({
      moderator: z.string().nullable(),
      finishedAt: z.coerce.date().nullable(),
      gradeBefore: grade,
      gradeAfter: grade,
      gradeReason: z.string(),
      note: z.string(),
    })
    .nullable(),
  changes: z.array(
    z.object({
      questionId: z.string(),
      kind: z.enum(CHANGE_KINDS),
      before: answerSchema.nullable(),
      after: answerSchema,
      reason: z.string(),
      by: z.string(),
      at: z.coerce.date(),
    }),
  ),
  replies: z.array(z.object({ by: z.enum(CAPACITY_NAMES), points: z.number(), pointsOpen: z.number() })),
});

/** What was changed in an audit since its return, what its moderator wrote and who replied; the caller has asked for the audit. One statement. */
export async function findAfterReturn(viewer: Viewer, auditId: string): Promise<AfterReturn> {
  const { councilId } = viewer;
  const [row] = await rowsOf(
    database(),
    afterRow,
    sql`SELECT
          (SELECT jsonb_build_object('moderator', p.name, 'finishedAt', m."finishedAt", 'gradeBefore', m."gradeBefore",
              'gradeAfter', m."gradeAfter", 'gradeReason', m."gradeReason", 'note', m.note)
           FROM "Moderation" m
           LEFT JOIN "Person" p ON p."councilId" = m."councilId" AND p.id = m."moderatorId"
           WHERE m."councilId" = ${councilId}::uuid AND m."auditId" = ${auditId}::uuid) AS moderation,
          (SELECT COALESCE(jsonb_agg(jsonb_build_object('questionId', n."questionId", 'kind', n.kind, 'before', n.before,
              'after', n.after, 'reason', n.reason, 'by', p.name, 'at', n.at) ORDER BY n.at, n.id), '[]')
           FROM "AnswerChange" n
           JOIN "Person" p ON p."councilId" = n."councilId" AND p.id = n."personId"
           WHERE n."councilId" = ${councilId}::uuid AND n."auditId" = ${auditId}::uuid) AS changes,
          (SELECT COALESCE(jsonb_agg(jsonb_build_object('by', r.capacity, 'points', o.points, 'pointsOpen', o.open)
              ORDER BY r."repliedAt", r.id), '[]')
           FROM "Reply" r
           CROSS JOIN LATERAL (
             SELECT count(*) AS points, count(*) FILTER (WHERE t.decision IS NULL) AS open FROM "ReplyPoint" t
             WHERE t."councilId" = r."councilId" AND t."replyId" = r.id) o
           WHERE r."councilId" = ${councilId}::uuid AND r."auditId" = ${auditId}::uuid
             AND r."repliedAt" IS NOT NULL) AS replies`,
  );
  return row ?? { moderation: null, changes: [], replies: [] };
}
