import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { QUICK_WIN_CAUSE_NAMES } from '#lib/domain/answers/marks.ts';
import { can } from '#lib/domain/permissions.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { WORD_SOURCE_NAMES } from '#lib/domain/words/word-sources.ts';
import { type ReleasedEntry, WORDS_ORDER } from '#lib/domain/words/written-words.ts';

/** As many as are read on one page of findings: more would be a report of its own. */
const MOST = 40;

const releasedRow: z.ZodType<ReleasedEntry> = z.object({
  id: z.string(),
  questionId: z.string(),
  source: z.enum(WORD_SOURCE_NAMES),
  outcome: z.enum(ANSWER_OUTCOMES),
  cause: z.enum(QUICK_WIN_CAUSE_NAMES).nullable(),
  words: z.string(),
});

/** Which released words: of a cycle, about some of its questions, and whether its findings are published. */
export type ReleasedWanted = { cycleId: string; questions: readonly string[]; published: boolean };

/**
 * The words released about some questions of a cycle, by outcome and cause; none where the viewer may not read its
 * findings. In an order that says nothing of which audit they are from. One statement.
 */
export async function listReleased(
  viewer: Viewer,
  { cycleId, questions, published }: ReleasedWanted,
): Promise<ReleasedEntry[]> {
  if (!can(viewer, 'findings.read', { published })) return [];
  return await rowsOf(
    database(),
    releasedRow,
    sql`SELECT id, "questionId", source, outcome, cause, words FROM "Quotation"
        WHERE "councilId" = ${viewer.councilId}::uuid AND "cycleId" = ${cycleId}::uuid
          AND "questionId" = ANY (${[...questions]}::text[]) AND "withdrawnAt" IS NULL
        ORDER BY array_position(${[...WORDS_ORDER]}::text[], outcome),
          array_position(${[...QUICK_WIN_CAUSE_NAMES]}::text[], cause) NULLS LAST, md5(id::text)
        LIMIT ${MOST}`,
  );
}
