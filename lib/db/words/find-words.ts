import 'server-only';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { RELEASE_OF, wordsOfCycle, wordsRow } from '#lib/db/words/words-of-cycle.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { WordsAt, WrittenWords } from '#lib/domain/words/written-words.ts';

/** Words of a cycle by where they stand, or null where there are none or the viewer may not release any. One statement. */
export async function findWords(
  viewer: Viewer,
  cycleId: string,
  { auditId, questionId, source }: WordsAt,
  connection: Connection = database(),
): Promise<WrittenWords | null> {
  if (!can(viewer, 'words.release')) return null;
  const { councilId } = viewer;
  const [row] = await rowsOf(
    connection,
    wordsRow,
    sql`SELECT t."auditId", t.code, t."questionId", t.source, t.outcome, t.cause, t.words,
          CASE WHEN release.id IS NULL THEN NULL ELSE to_jsonb(release) END AS release
        FROM (
          SELECT found.*, ${councilId}::uuid AS "councilId", ${cycleId}::uuid AS "cycleId"
          FROM ${wordsOfCycle(viewer, cycleId)} found
          WHERE found."auditId" = ${auditId}::uuid AND found."questionId" = ${questionId} AND found.source = ${source}
          LIMIT 1
        ) t
        ${RELEASE_OF}`,
  );
  return row ?? null;
}
