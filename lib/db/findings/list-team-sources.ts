import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import type { BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import { audienceOf } from '#lib/domain/findings/disclosure.ts';
import { can } from '#lib/domain/permissions.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

const cellRow = z.object({
  cycleId: z.string(),
  teamId: z.string().nullable(),
  edition: z.number(),
  dimension: z.enum(['team', 'service', 'area', 'all']),
  group: z.string(),
  service: z.string(),
  area: z.string(),
  subject: z.string(),
  option: z.enum(ANSWER_OUTCOMES),
  count: z.number(),
  hideUpTo: z.number(),
});

/** Of which cycles, in which latest edition each, and of which key area where not of all. */
export type TeamsWanted = {
  cycles: readonly { cycleId: string; edition: number }[];
  keyArea?: string;
  rule: FigureRule;
};

/** What the teams of each cycle are worked out from, in the order asked for, and the ids of the teams by name. */
export type TeamSources = { sources: (BreakdownSource & { cycleId: string })[]; ids: Map<string, string> };

// Who sees no cases needs the editions before as well, and what teams are part of: both say what must be hidden.
function listCells(viewer: Viewer, { cycles, keyArea }: TeamsWanted, withOthers: boolean) {
  const { councilId } = viewer;
  const read = sql`unnest(
      ${cycles.map(({ cycleId }) => cycleId)}::uuid[], ${cycles.map(({ edition }) => edition)}::int[]
    ) AS read ("cycleId", edition)`;
  // A statement for each case, with its own plan: one that serves all could look nothing up.
  const cell = sql`t."councilId" = ${councilId}::uuid AND t."cycleId" = read."cycleId"
    AND ${withOthers ? sql`t.edition <= read.edition` : sql`t.edition = read.edition`} AND t.kind = 'key-area'
    AND t.selection = 'random' AND t.count <> 0 ${keyArea === undefined ? sql`` : sql`AND t.subject = ${keyArea}::text`}`;
  const hideUpTo = sql`(SELECT council."hideUpTo" FROM "Council" council WHERE council.id = ${councilId}::uuid)`;
  return rowsOf(
    database(),
    cellRow,
    sql`SELECT t."cycleId", NULLIF(t."teamId", ${ALL_TEAMS}::uuid) AS "teamId", t.edition,
          CASE WHEN t."teamId" = ${ALL_TEAMS}::uuid THEN 'all' ELSE 'team' END AS dimension,
          COALESCE(team.name, '') AS "group", COALESCE(team.service, '') AS service, COALESCE(team.area, '') AS area,
          t.subject, t."option", t.count, ${hideUpTo} AS "hideUpTo"
        FROM ${read} JOIN "EditionTally" t ON ${cell}
        LEFT JOIN "Team" team ON team."councilId" = t."councilId" AND team.id = t."teamId"
        UNION ALL
        SELECT t."cycleId", NULL, t.edition, t.dimension, t."group", '', '', t.subject, t."option", t.count, ${hideUpTo}
        FROM ${read} JOIN "EditionGroupTally" t ON ${cell}
        WHERE ${withOthers} AND t.dimension IN ('service', 'area')`,
  );
}

/** What teams are worked out from in published cycles, for this viewer: one statement, however many cycles and teams. */
export async function listTeamSources(viewer: Viewer, wanted: TeamsWanted): Promise<TeamSources> {
  if (!can(viewer, 'findings.read', { published: true })) return { sources: [], ids: new Map() };
  const audience = audienceOf(viewer);
  const cells = await listCells(viewer, wanted, audience !== 'cases');
  const { rule } = wanted;
  const disclosure = {
    audience,
    hideUpTo: cells[0]?.hideUpTo ?? 0,
    minBaseForPercent: rule.minBaseForPercent,
  };
  return {
    sources: wanted.cycles.map(({ cycleId }) => ({
      ...{ cycleId, rule, disclosure },
      cells: cells.filter((cell) => cell.cycleId === cycleId),
    })),
    ids: new Map(cells.flatMap(({ teamId, group }) => (teamId === null ? [] : [[group, teamId] as const]))),
  };
}
