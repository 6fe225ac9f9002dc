import 'server-only';
import { listPublishedTools, type PublishedTool } from '#lib/db/findings/list-published-tools.ts';
import { listRebaselines } from '#lib/db/findings/list-rebaselines.ts';
import { listSeries } from '#lib/db/findings/list-series.ts';
import { type Charted, chartedOf } from '#lib/domain/findings/charted.ts';
import type { Rebaseline } from '#lib/domain/findings/rebaseline.ts';
import { type ChartKind, cyclesOf, type Trend, trendOf } from '#lib/domain/findings/trend.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A key area over time, and the others of its tool. */
export type Trends = {
  tools: PublishedTool[];
  charted: Charted<PublishedTool>;
  trend: Trend;
  /** What the council expects of the key area, in per cent. */
  expected: number | null;
  /** Where its limits begin anew. */
  rebaselines: Rebaseline[];
  all: { id: string; trend: Trend }[];
};

type Wanted = { tool?: string | undefined; area?: string | undefined; chart: ChartKind };

/**
 * What the viewer may read of a key area over all published cycles of its tool; null where nothing is published. One
 * statement for the tools, one for where limits begin anew and those of `listSeries`, whatever the number of cycles.
 */
export async function findTrends(viewer: Viewer, wanted: Wanted): Promise<Trends | null> {
  const tools = await listPublishedTools(viewer);
  const charted = chartedOf(tools, wanted);
  if (!charted) return null;
  const { slug, areas, expectations } = charted.tool;
  const [series, anew] = await Promise.all([
    listSeries(viewer, { toolSlug: slug }),
    listRebaselines(viewer, slug),
  ]);
  if (!series) return null;
  const of = (id: string) => anew.filter(({ keyArea }) => keyArea === id);
  const all = areas.map(({ id, label }) => ({
    id,
    trend: trendOf(label, cyclesOf(series.points, id), {
      kind: wanted.chart,
      newFrom: of(id).map(({ fromCycleId }) => fromCycleId),
    }),
  }));
  const drawn = all.find(({ id }) => id === charted.area.id);
  if (!drawn) return null;
  return {
    ...{ tools, charted, all, trend: drawn.trend },
    expected: expectations[charted.area.id]?.percent ?? null,
    rebaselines: of(charted.area.id),
  };
}
