import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { audienceOf, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { type PlaceMap, placeMap } from '#lib/domain/findings/place-map.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const FIRST_EDITION = 1;

const placesRow = z.object({
  hideUpTo: z.number(),
  found: z.array(z.object({ team: z.string(), place: z.string(), count: z.number() })),
});

/** Whose places: findings that the viewer may read, and some of their questions. */
export type PlacesWanted = {
  record: Pick<FindingsRecord, 'cycleId' | 'edition' | 'tool'>;
  questions: readonly string[];
};

/**
 * Where each team keeps the evidence of some questions, as the viewer may see it; null where nothing can be shown. Who sees
 * no cases reads the first edition's, whichever is read: what a later one adds to it is one team's case. One statement.
 */
export async function findPlaceMap(
  viewer: Viewer,
  { record, questions }: PlacesWanted,
): Promise<PlaceMap | null> {
  const audience = audienceOf(viewer);
  const { councilId } = viewer;
  const edition = record.edition === null || seesEveryCount(audience) ? record.edition : FIRST_EDITION;
  const table =
    edition === null ? sql`"Tally" t WHERE true` : sql`"EditionTally" t WHERE t.edition = ${edition}::int`;
  const [row] = await rowsOf(
    database(),
    placesRow,
    sql`SELECT council."hideUpTo", (
          SELECT COALESCE(jsonb_agg(jsonb_build_object('team', m.name, 'place', c.place, 'count', c.count)), '[]')
          FROM (
            SELECT t."teamId", t."option" AS place, sum(t.count)::int AS count FROM ${table}
              AND t."councilId" = council.id AND t."cycleId" = ${record.cycleId}::uuid AND t.kind = 'place'
              AND t.subject = ANY (${[...questions]}::text[]) AND t.selection = 'random'
              AND t."teamId" <> ${ALL_TEAMS}::uuid AND t.count <> 0
            GROUP BY t."teamId", t."option"
          ) c
          JOIN "Team" m ON m."councilId" = council.id AND m.id = c."teamId"
        ) AS found
        FROM "Council" council WHERE council.id = ${councilId}::uuid`,
  );
  return row ? placeMap(row.found, record.tool, { audience, hideUpTo: row.hideUpTo }) : null;
}
