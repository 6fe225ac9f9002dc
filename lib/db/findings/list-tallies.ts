import 'server-only';
import { cache } from 'react';
import { database, rowsOf } from '#lib/db/client.ts';
import { selectedTallyRow } from '#lib/db/findings/tally-row.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import type { Reader } from '#lib/domain/open-data/viewer.ts';

// A page and its title ask for the same tallies: once a request is enough.
const listOnce = cache((councilId: string, cycleId: string, edition: number | null) => {
  const counted =
    edition === null
      ? sql`"Tally" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid`
      : sql`"EditionTally" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
          AND edition = ${edition}::int`;
  return rowsOf(
    database(),
    selectedTallyRow,
    sql`SELECT kind, subject, "option", selection, count FROM ${counted}
          AND "teamId" = ${ALL_TEAMS}::uuid AND kind NOT IN ('pair', 'pair-key-area')`,
  );
});

/** The tallies of an edition, or those that still move where none is given, apart for cases drawn and picked. */
export async function listTallies(
  viewer: Reader,
  { cycleId, edition }: { cycleId: string; edition: number | null },
) {
  const rows = await listOnce(viewer.councilId, cycleId, edition);
  return {
    tallies: rows.filter(({ selection }) => selection === 'random'),
    targeted: rows.filter(({ selection }) => selection === 'targeted'),
  };
}
