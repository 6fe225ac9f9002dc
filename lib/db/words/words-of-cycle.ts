import 'server-only';
import { z } from 'zod';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { QUICK_WIN_CAUSE_NAMES } from '#lib/domain/answers/marks.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { WORD_SOURCE_NAMES } from '#lib/domain/words/word-sources.ts';
import type { WrittenWords } from '#lib/domain/words/written-words.ts';

/** One row of `WORDS_OF_CYCLE`. */
export const wordsRow = z.object({
  auditId: z.string(),
  code: z.string(),
  questionId: z.string(),
  source: z.enum(WORD_SOURCE_NAMES),
  outcome: z.enum(ANSWER_OUTCOMES),
  cause: z.enum(QUICK_WIN_CAUSE_NAMES).nullable(),
  words: z.string(),
  release: z.object({ id: z.string(), words: z.string(), releasedAt: z.string() }).nullable(),
}) satisfies z.ZodType<WrittenWords>;

const NONE = sql`NULL::text`;

/** What was written in answer `a`, each with who wrote it; the closing questions say who is meant by which they are. */
const WRITTEN = sql`(VALUES
  (CASE WHEN a.content->'exemplar' = 'true'::jsonb THEN 'exemplar' ELSE 'note' END, a.content->>'note'),
  ('voice', a.content->'voice'->>'words'),
  (CASE a."questionId" WHEN 'close-worker-view' THEN 'practitioner' WHEN 'close-family-view' THEN 'voice'
     WHEN 'close-strengths' THEN 'exemplar' END,
   CASE WHEN jsonb_typeof(a.content->'value') = 'string' THEN a.content->>'value' ELSE ${NONE} END),
  ('action', (SELECT string_agg(step->>'what', '; ') FROM jsonb_array_elements(
     CASE WHEN jsonb_typeof(a.content->'value') = 'object' THEN a.content->'value'->'actions' END) step))
) w (source, words)`;

/**
 * All words of a cycle's returned audits as rows "auditId", code, number, "questionId", source, outcome, cause, words: what
 * pairs agreed on, and what practitioners pointed to in their replies.
 */
export function wordsOfCycle(viewer: Viewer, cycleId: string): Sql {
  const { councilId } = viewer;
  return sql`(
  SELECT audit.id AS "auditId", audit.code, audit.number, a."questionId", w.source, a.outcome,
    a.content->>'quickWin' AS cause, w.words
  FROM "Audit" audit
  JOIN "Answer" a ON a."councilId" = audit."councilId" AND a."auditId" = audit.id AND a."responseOf" = ${AGREED}::uuid
  CROSS JOIN LATERAL ${WRITTEN}
  WHERE audit."councilId" = ${councilId}::uuid AND audit."cycleId" = ${cycleId}::uuid AND audit.status = 'returned'
    AND w.source IS NOT NULL AND w.words <> ''
  UNION ALL
  SELECT audit.id, audit.code, audit.number, p."questionId", 'practitioner', COALESCE(a.outcome, 'unanswered'),
    a.content->>'quickWin', p.words
  FROM "Audit" audit
  JOIN "Reply" r ON r."councilId" = audit."councilId" AND r."auditId" = audit.id AND r."repliedAt" IS NOT NULL
  JOIN "ReplyPoint" p ON p."councilId" = r."councilId" AND p."replyId" = r.id AND p.words <> ''
  LEFT JOIN "Answer" a ON a."councilId" = audit."councilId" AND a."auditId" = audit.id
    AND a."responseOf" = ${AGREED}::uuid AND a."questionId" = p."questionId"
  WHERE audit."councilId" = ${councilId}::uuid AND audit."cycleId" = ${cycleId}::uuid AND audit.status = 'returned'
)`;
}

/** What was released of words `t` and not withdrawn since. */
export const RELEASE_OF = sql`LEFT JOIN LATERAL (
  SELECT q.id, q.words, q."releasedAt" FROM "Quotation" q
  WHERE q."councilId" = t."councilId" AND q."cycleId" = t."cycleId" AND q."questionId" = t."questionId"
    AND q."auditId" = t."auditId" AND q.source = t.source AND q."withdrawnAt" IS NULL
  LIMIT 1
) release ON true`;
