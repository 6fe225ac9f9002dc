import 'server-only';
import { listPublishedTools, type PublishedTool } from '#lib/db/findings/list-published-tools.ts';
import { listSeries } from '#lib/db/findings/list-series.ts';
import { listTeamSources } from '#lib/db/findings/list-team-sources.ts';
import { type Charted, chartedOf } from '#lib/domain/findings/charted.ts';
import { audienceOf, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import { type Funnel, funnelOf } from '#lib/domain/findings/funnel.ts';
import { spanInWords } from '#lib/domain/findings/funnel-words.ts';
import { type Span, teamFiguresOf } from '#lib/domain/findings/team-figures.ts';
import { cyclesOf } from '#lib/domain/findings/trend.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The teams on a key area, as the viewer may see them. */
export type TeamsCompared = {
  tools: PublishedTool[];
  charted: Charted<PublishedTool>;
  funnel: Funnel;
  /** The cycles it is of, in words. */
  span: string;
  /** How many of the latest cycles were put together at most; 1 for whoever may not put any together. */
  over: Span;
  /** How many cycles are read together: fewer than asked for where there are no more. */
  cycles: number;
  mayPool: boolean;
  /** Counts from 1 to this are hidden from those without access to cases. */
  hideUpTo: number;
  /** Ids of the teams by name. */
  ids: Map<string, string>;
};

type Wanted = { tool?: string | undefined; area?: string | undefined; over: Span };

/**
 * The teams on a key area over the latest published cycles that ask the same; null where nothing is published. One
 * statement beside those of the tools and the series, whatever the number of teams and cycles.
 */
export async function findTeamsCompared(viewer: Viewer, wanted: Wanted): Promise<TeamsCompared | null> {
  const tools = await listPublishedTools(viewer);
  const charted = chartedOf(tools, wanted);
  if (!charted) return null;
  const { tool, area } = charted;
  const series = await listSeries(viewer, { toolSlug: tool.slug, keyArea: area.id });
  if (!series) return null;
  const mayPool = seesEveryCount(audienceOf(viewer));
  const over = mayPool ? wanted.over : 1;
  const same = new Set(
    cyclesOf(series.points, area.id)
      .filter(({ comparable }) => comparable === 'same')
      .slice(-over)
      .map(({ cycleId }) => cycleId),
  );
  const cycles = series.points.filter(({ cycleId }) => same.has(cycleId));
  const { sources, ids } = await listTeamSources(viewer, { cycles, keyArea: area.id, rule: series.rule });
  const figures = teamFiguresOf(sources, area.id);
  if (!figures) return null;
  const funnel = funnelOf(area.label, figures);
  const hideUpTo = sources[0]?.disclosure.hideUpTo ?? 0;
  return {
    tools,
    charted,
    funnel,
    span: spanInWords(cycles.map(({ name }) => name)),
    over,
    cycles: cycles.length,
    mayPool,
    hideUpTo,
    ids,
  };
}
