import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import type { BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import { BREAKDOWN_NAMES } from '#lib/domain/findings/breakdown-by.ts';
import { type Audience, audienceOf } from '#lib/domain/findings/disclosure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { GroupOutcome } from '#lib/domain/findings/group-outcomes.ts';
import type { Reader } from '#lib/domain/open-data/viewer.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';

/** Which findings are broken down, and for whom; only some of their key areas, or all. */
export type BreakdownAsked = {
  record: Pick<FindingsRecord, 'cycleId' | 'edition' | 'rule'>;
  keyAreas?: readonly string[];
  /** The viewer's own where it is not said: 'outside' for what leaves the council. */
  audience?: Audience;
};

const cellRow: z.ZodType<GroupOutcome> = z.object({
  edition: z.number(),
  dimension: z.enum([...BREAKDOWN_NAMES, 'all']),
  group: z.string(),
  service: z.string(),
  area: z.string(),
  subject: z.string(),
  option: z.enum(ANSWER_OUTCOMES),
  count: z.number(),
});

/** The tallies by team and by group: those that move, or those of every edition up to the one read. */
function counted({ cycleId, edition }: FindingsRecord | BreakdownAsked['record'], councilId: string) {
  const here = sql`WHERE t."councilId" = ${councilId}::uuid AND t."cycleId" = ${cycleId}::uuid
    AND t.kind = 'key-area' AND t.selection = 'random' AND t.count <> 0`;
  return edition === null
    ? { number: sql`0`, teams: sql`"Tally" t ${here}`, groups: sql`"GroupTally" t ${here}` }
    : {
        number: sql`t.edition`,
        teams: sql`"EditionTally" t ${here} AND t.edition <= ${edition}::int`,
        groups: sql`"EditionGroupTally" t ${here} AND t.edition <= ${edition}::int`,
      };
}

const ofAreas = (keyAreas: readonly string[] | undefined): Sql =>
  keyAreas === undefined ? sql`` : sql`AND t.subject = ANY (${[...keyAreas]}::text[])`;

/**
 * What breakdowns of a cycle's findings are worked out from by `breakdownOf`: counts of teams and groups, never of audits.
 * Two statements, however many cuts and key areas are then asked for. The record must be one that the viewer may read.
 */
export async function listBreakdown(
  viewer: Reader,
  { record, keyAreas, audience = audienceOf(viewer) }: BreakdownAsked,
): Promise<BreakdownSource> {
  const { councilId } = viewer;
  const { number, teams, groups } = counted(record, councilId);
  const [cells, council] = await Promise.all([
    rowsOf(
      database(),
      cellRow,
      sql`SELECT counted.*, COALESCE(team.name, '') AS "group", COALESCE(team.service, '') AS service,
            COALESCE(team.area, '') AS area
          FROM (SELECT ${number} AS edition, CASE WHEN t."teamId" = ${ALL_TEAMS}::uuid THEN 'all' ELSE 'team' END AS dimension,
              t."teamId", t.subject, t."option", t.count FROM ${teams} ${ofAreas(keyAreas)}) counted
          LEFT JOIN "Team" team ON team."councilId" = ${councilId}::uuid AND team.id = counted."teamId"
          UNION ALL
          SELECT ${number} AS edition, t.dimension, NULL, t.subject, t."option", t.count, t."group", '', ''
          FROM ${groups} ${ofAreas(keyAreas)} AND t.dimension = ANY (${[...BREAKDOWN_NAMES]}::text[])`,
    ),
    database().council.findUniqueOrThrow({ where: { id: councilId }, select: { hideUpTo: true } }),
  ]);
  const { rule } = record;
  const { minBaseForPercent } = rule;
  return { cells, rule, disclosure: { audience, hideUpTo: council.hideUpTo, minBaseForPercent } };
}
