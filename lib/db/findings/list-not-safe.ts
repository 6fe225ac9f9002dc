import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';
import { audienceOf, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import { type NotSafeAudit, notSafeAnswers } from '#lib/domain/findings/safety.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const notSafeRow: z.ZodType<NotSafeAudit> = z.object({
  id: z.string(),
  code: z.string(),
  selection: z.enum(SELECTION_NAMES),
  answers: z.array(z.object({ questionId: z.string(), outcome: z.enum(ANSWER_OUTCOMES) })),
  concerns: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      level: z.enum(CONCERN_LEVEL_NAMES),
      questionId: z.string().nullable(),
    }),
  ),
});

/** Which list: of a cycle and its tool, a page from 1. */
export type NotSafeAsked = { cycleId: string; tool: ToolDefinition; page: number };

/**
 * The returned audits of a cycle in which somebody was not safe, by code, 50 to a page; null for a viewer who may not open
 * audits. They are looked up in the order of their codes until a page is full, so a long cycle costs no more than a short one.
 */
export async function listNotSafe(
  viewer: Viewer,
  { cycleId, tool, page }: NotSafeAsked,
): Promise<PageOf<NotSafeAudit> | null> {
  if (!seesEveryCount(audienceOf(viewer))) return null;
  const red = notSafeAnswers(tool);
  const rows = await rowsOf(
    database(),
    notSafeRow,
    sql`SELECT a.id, a.code, a.selection, found.answers, (
          SELECT COALESCE(jsonb_agg(jsonb_build_object(
            'id', n.id, 'number', n.number, 'level', n.level, 'questionId', n."questionId") ORDER BY n.number), '[]')
          FROM "Concern" n WHERE n."councilId" = a."councilId" AND n."auditId" = a.id
        ) AS concerns
        FROM "Audit" a
        JOIN LATERAL (
          SELECT jsonb_agg(jsonb_build_object('questionId', w."questionId", 'outcome', w.outcome) ORDER BY red.place)
            AS answers
          FROM unnest(
            ${red.map(({ questionId }) => questionId)}::text[], ${red.map(({ outcome }) => outcome)}::text[]
          ) WITH ORDINALITY AS red ("questionId", outcome, place)
          JOIN "Answer" w ON w."councilId" = a."councilId" AND w."auditId" = a.id AND w."responseOf" = ${AGREED}::uuid
            AND w."questionId" = red."questionId" AND w.outcome = red.outcome
        ) found ON found.answers IS NOT NULL
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a."cycleId" = ${cycleId}::uuid AND a.status = 'returned'
        ORDER BY a.number
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
