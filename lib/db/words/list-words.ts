import 'server-only';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { RELEASE_OF, wordsOfCycle, wordsRow } from '#lib/db/words/words-of-cycle.ts';
import { QUICK_WIN_CAUSE_NAMES } from '#lib/domain/answers/marks.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { WordsFilter } from '#lib/domain/words/words-filter.ts';
import { WORDS_ORDER, type WrittenWords } from '#lib/domain/words/written-words.ts';

/** Which words of a cycle: as they were narrowed, and the questions of the key area chosen, null for all. */
export type WordsWanted = { cycleId: string; filter: WordsFilter; questions: readonly string[] | null };

/**
 * A page of what was written in a cycle's returned audits, by outcome and cause, with what was released of it. One
 * statement; none to who may not release words.
 */
export async function listWords(
  viewer: Viewer,
  { cycleId, filter, questions }: WordsWanted,
): Promise<PageOf<WrittenWords>> {
  if (!can(viewer, 'words.release')) return pageOf([]);
  const { councilId } = viewer;
  const { source = null, outcome = null, state = null, page } = filter;
  const rows = await rowsOf(
    database(),
    wordsRow,
    sql`SELECT t."auditId", t.code, t."questionId", t.source, t.outcome, t.cause, t.words,
          CASE WHEN release.id IS NULL THEN NULL ELSE to_jsonb(release) END AS release
        FROM (
          SELECT found.*, ${councilId}::uuid AS "councilId", ${cycleId}::uuid AS "cycleId"
          FROM ${wordsOfCycle(viewer, cycleId)} found
          WHERE (${questions === null}::boolean OR found."questionId" = ANY (${questions ?? []}::text[]))
            AND (${source}::text IS NULL OR found.source = ${source}::text)
            AND (${outcome}::text IS NULL OR found.outcome = ${outcome}::text)
        ) t
        ${RELEASE_OF}
        WHERE ${state}::text IS NULL OR (release.id IS NOT NULL) = (${state}::text = 'released')
        ORDER BY array_position(${[...WORDS_ORDER]}::text[], t.outcome),
          array_position(${[...QUICK_WIN_CAUSE_NAMES]}::text[], t.cause) NULLS LAST, t.number, t."questionId", t.source
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
