import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { selectedTallyRow } from '#lib/db/findings/tally-row.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import type { DrawMade } from '#lib/domain/findings/draw-made.ts';
import type { StratumCount } from '#lib/domain/findings/weighted-share.ts';
import type { Reader } from '#lib/domain/open-data/viewer.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';

/** The tallies to read: an edition's, or those that still move where none is given; by groups of the draw where they matter. */
export type TalliesWanted = { cycleId: string; edition: number | null; draw: DrawMade | null };

// Of all teams together, and of the groups of the draw, whose name is not null.
const countRow = z.union([
  selectedTallyRow.extend({ group: z.null() }),
  selectedTallyRow.extend({ group: z.string(), option: z.enum(ANSWER_OUTCOMES) }),
]);

const byGroup = (table: Sql) => sql`UNION ALL
    SELECT kind, subject, "option", selection, count, "group" FROM ${table}
      AND dimension = 'stratum' AND kind = 'key-area' AND selection = 'random' AND count <> 0`;

// A page and its title ask for the same tallies: once a request is enough.
const listOnce = cache((councilId: string, cycleId: string, edition: number | null, withGroups: boolean) => {
  const read = sql`WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid`;
  const [teams, groups] =
    edition === null
      ? [sql`"Tally" ${read}`, sql`"GroupTally" ${read}`]
      : [
          sql`"EditionTally" ${read} AND edition = ${edition}::int`,
          sql`"EditionGroupTally" ${read} AND edition = ${edition}::int`,
        ];
  return rowsOf(
    database(),
    countRow,
    sql`SELECT kind, subject, "option", selection, count, NULL::text AS "group" FROM ${teams}
          AND "teamId" = ${ALL_TEAMS}::uuid AND kind NOT IN ('pair', 'pair-key-area')
        ${withGroups ? byGroup(groups) : sql``}`,
  );
});

/**
 * The tallies of a cycle, apart for cases drawn and picked; and how its key areas came out in each group of the draw, where
 * groups were drawn in more than their part, else none. One statement.
 */
export async function listTallies(viewer: Reader, { cycleId, edition, draw }: TalliesWanted) {
  const isUneven = draw !== null && draw.overSampled.length > 0;
  const rows = await listOnce(viewer.councilId, cycleId, edition, isUneven);
  const counted = rows.filter(({ group }) => group === null);
  return {
    tallies: counted.filter(({ selection }) => selection === 'random'),
    targeted: counted.filter(({ selection }) => selection === 'targeted'),
    strata: rows.flatMap(({ group, subject, option, count }): StratumCount[] =>
      group === null ? [] : [{ group, keyArea: subject, option, count }],
    ),
  };
}
