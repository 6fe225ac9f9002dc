import 'server-only';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';
import { isOpenData, type Reader } from '#lib/domain/open-data/viewer.ts';
import { can } from '#lib/domain/permissions.ts';

/** A published edition of a cycle, by its number. */
export type EditionOf = { cycleId: string; edition: number };

// Without the names of its members: forty editions have thousands of cells.
const areaTally = z
  .tuple([z.string(), z.string(), z.number()])
  .transform(([subject, option, count]): TallyCount => ({ kind: 'key-area', subject, option, count }));

const editionRow = z.object({ cycleId: z.string(), edition: z.number(), tallies: z.array(areaTally) });

// An edition is frozen (Postgres refuses to change it), so what has been read once is right for as long as the process
// lives. Some thirty cells each.
const kept = new LRUCache<string, readonly TallyCount[]>({ max: 2_000 });

const keyOf = ({ councilId }: Reader, { cycleId, edition }: EditionOf): string =>
  `${councilId}/${cycleId}/${edition}`;

function readTallies({ councilId }: Reader, editions: readonly EditionOf[]) {
  return rowsOf(
    database(),
    editionRow,
    sql`SELECT t."cycleId", t.edition, json_agg(json_build_array(t.subject, t."option", t.count)) AS tallies
        FROM unnest(
          ${editions.map(({ cycleId }) => cycleId)}::uuid[], ${editions.map(({ edition }) => edition)}::int[]
        ) AS read ("cycleId", edition)
        JOIN "EditionTally" t ON t."councilId" = ${councilId}::uuid AND t."cycleId" = read."cycleId"
          AND t.edition = read.edition AND t.kind = 'key-area' AND t.selection = 'random'
          AND t."teamId" = ${ALL_TEAMS}::uuid
        GROUP BY t."cycleId", t.edition`,
  );
}

/**
 * The counts of every key area of the cases drawn, all teams together, in the order of the editions asked for; none for
 * who may not read findings. One statement for all that this process has not read yet.
 */
export async function listEditionTallies(
  viewer: Reader,
  editions: readonly EditionOf[],
): Promise<(readonly TallyCount[])[]> {
  if (!isOpenData(viewer) && !can(viewer, 'findings.read', { published: true }))
    return editions.map(() => []);
  const known = editions.map((edition) => kept.get(keyOf(viewer, edition)));
  const unread = editions.filter((_, place) => known[place] === undefined);
  const rows = unread.length === 0 ? [] : await readTallies(viewer, unread);
  const read = new Map(rows.map((row) => [keyOf(viewer, row), row.tallies]));
  for (const edition of unread) kept.set(keyOf(viewer, edition), read.get(keyOf(viewer, edition)) ?? []);
  return editions.map((edition, place) => known[place] ?? read.get(keyOf(viewer, edition)) ?? []);
}
