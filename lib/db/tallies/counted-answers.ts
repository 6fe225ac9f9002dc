import 'server-only';
import { z } from 'zod';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';
import { QUICK_WIN_CAUSE_NAMES } from '#lib/domain/answers/marks.ts';
import { VOICE_VIEW_NAMES } from '#lib/domain/answers/voice.ts';
import { CHANGE_KINDS } from '#lib/domain/audits/change-returned.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { type CaseGroup, caseFactsSchema, contextSchema, groupsOf } from '#lib/domain/findings/groups.ts';
import { PAIR_SEATS } from '#lib/domain/findings/pair-cells.ts';
import type { Counted, CountedAnswers } from '#lib/domain/findings/tally-cells.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';

/** An answer `a`, as far as counting goes, for `jsonb_agg`. */
export const COUNTED_ANSWER = sql`jsonb_build_object(
  'questionId', a."questionId", 'outcome', a.outcome, 'expectedPlace', a.content->'expectedPlace',
  'foundIn', a.content->'foundIn',
  'exemplar', a.content->'exemplar', 'quickWin', a.content->'quickWin', 'voice', a.content->'voice'->'view'
)`;

/** What the two of the pair of an `audit` had chosen alone, or null where they judged together. */
export const BLIND_ANSWERS = sql`CASE WHEN audit."agreeingSince" IS NULL THEN NULL ELSE (
  SELECT COALESCE(jsonb_agg(jsonb_build_object(
    'questionId', own."questionId", 'seat', seat.seat, 'option', own."blindOption"
  )), '[]')
  FROM "AuditSeat" seat
  JOIN "Answer" own ON own."councilId" = seat."councilId" AND own."auditId" = seat."auditId"
    AND own."responseOf" = seat."personId" AND own."blindOption" IS NOT NULL
  WHERE seat."councilId" = audit."councilId" AND seat."auditId" = audit.id
) END`;

/** The answers of an `audit` that were changed after its return, each once for each way it came to be changed. */
export const CHANGED_ANSWERS = sql`(
  SELECT COALESCE(jsonb_agg(DISTINCT jsonb_build_object('questionId', k."questionId", 'kind', k.kind)), '[]')
  FROM "AnswerChange" k WHERE k."councilId" = audit."councilId" AND k."auditId" = audit.id
)`;

/** What is known of the case of an `audit`, as far as groups go. */
export const CASE_FACTS = sql`(
  SELECT jsonb_build_object('attributes', f.attributes, 'stratum', f.stratum, 'context', (
    SELECT COALESCE(jsonb_object_agg(x."questionId", x.content->'value'), '{}') FROM "Answer" x
    WHERE x."councilId" = audit."councilId" AND x."auditId" = audit.id AND x."responseOf" = ${AGREED}::uuid
      AND x."questionId" = ANY (${Object.keys(contextSchema.shape)}::text[])
  ))
  FROM "FrameCase" f WHERE f."councilId" = audit."councilId" AND f.id = audit."frameCaseId"
)`;

const countedAnswers = z
  .array(
    z.object({
      questionId: z.string(),
      outcome: z.enum(ANSWER_OUTCOMES),
      expectedPlace: z.enum(FOUND_WHERE_NAMES).nullable(),
      foundIn: z.string().nullable(),
      // An answer from before there were marks has none.
      exemplar: z.boolean().nullable().transform(Boolean),
      quickWin: z.enum(QUICK_WIN_CAUSE_NAMES).nullable(),
      voice: z.enum(VOICE_VIEW_NAMES).nullable(),
    }),
  )
  .transform(
    (rows): CountedAnswers => new Map(rows.map(({ questionId, ...answer }) => [questionId, answer])),
  );

const grade = z.enum(GRADES).nullable();

/** One audit as far as counting goes, its answers as `jsonb_agg` gives them. */
export const countedSchema = z.object({
  answers: countedAnswers,
  overall: grade,
  suggested: grade,
  blind: z
    .array(z.object({ questionId: z.string(), seat: z.enum(PAIR_SEATS), option: z.string() }))
    .nullable(),
  changed: z.array(z.object({ questionId: z.string(), kind: z.enum(CHANGE_KINDS) })),
  groups: caseFactsSchema.transform(groupsOf),
}) satisfies z.ZodType<Counted & { groups: CaseGroup[] }>;
