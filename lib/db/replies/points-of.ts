import 'server-only';
import { z } from 'zod';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { DECISION_NAMES, type ReplyPoint } from '#lib/domain/replies/reply-point.ts';

/** The points of a reply as `POINTS_OF_R` gives them. */
export const pointsSchema: z.ZodType<ReplyPoint[]> = z.array(
  z.object({
    questionId: z.string(),
    place: z.string().nullable(),
    words: z.string(),
    decision: z.enum(DECISION_NAMES).nullable(),
    reason: z.string(),
    decidedAt: z.coerce.date().nullable(),
    before: answerSchema.nullable(),
  }),
);

/** All points of the reply `r` of a statement, each with the answer as it stood before the pair changed it for this point. */
export const POINTS_OF_R = sql`(SELECT COALESCE(jsonb_agg(jsonb_build_object(
    'questionId', o."questionId", 'place', o.place, 'words', o.words, 'decision', o.decision, 'reason', o.reason,
    'decidedAt', o."decidedAt",
    'before', (SELECT k.before FROM "AnswerChange" k
      WHERE k."councilId" = r."councilId" AND k."auditId" = r."auditId" AND k."questionId" = o."questionId"
        AND k.kind = 'reply' AND o.decision = 'changed' AND k.at <= o."decidedAt"
      ORDER BY k.at DESC LIMIT 1)
  )), '[]')
  FROM "ReplyPoint" o WHERE o."councilId" = r."councilId" AND o."replyId" = r.id)`;
