import 'server-only';
import { database } from '#lib/db/client.ts';
import { listPublishedTools, type PublishedTool } from '#lib/db/findings/list-published-tools.ts';
import { listSeries } from '#lib/db/findings/list-series.ts';
import { listTeamSources } from '#lib/db/findings/list-team-sources.ts';
import { audienceOf, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import type { SeriesPoint } from '#lib/domain/findings/series.ts';
import { TEAM_CYCLES, type TeamHistoryRow, teamHistory } from '#lib/domain/findings/team-history.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One team on every key area of a tool, over the latest cycles. */
export type TeamFindings = {
  id: string;
  team: string;
  tools: PublishedTool[];
  /** Null where nothing is published. */
  tool: PublishedTool | null;
  points: SeriesPoint[];
  rows: TeamHistoryRow[];
  mayPool: boolean;
};

/** A team's figures as the viewer may see them; null where the council has no such team. Eight statements at most. */
export async function findTeamFindings(
  viewer: Viewer,
  id: string,
  toolSlug: string | undefined,
): Promise<TeamFindings | null> {
  const [found, tools] = await Promise.all([
    database().team.findFirst({ where: { councilId: viewer.councilId, id }, select: { name: true } }),
    listPublishedTools(viewer),
  ]);
  if (!found) return null;
  const mayPool = seesEveryCount(audienceOf(viewer));
  const tool = tools.find(({ slug }) => slug === toolSlug) ?? tools[0] ?? null;
  const series = tool && (await listSeries(viewer, { toolSlug: tool.slug }));
  const points = series?.points.slice(-TEAM_CYCLES) ?? [];
  const team = found.name;
  if (!tool || !series) return { id, team, tools, tool: null, points, rows: [], mayPool };
  const { sources } = await listTeamSources(viewer, { cycles: points, rule: series.rule });
  return {
    id,
    team,
    tools,
    tool,
    points,
    mayPool,
    rows: teamHistory({ team, tool, points, sources, mayPool }),
  };
}
