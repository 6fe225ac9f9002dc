import { z } from 'zod';
import { CHART_KIND_NAMES, type ChartKind } from '#lib/domain/findings/trend.ts';

/** A tool with its key areas, as far as choosing one goes. */
export type ChartedTool = { slug: string; title: string; areas: readonly { id: string; label: string }[] };

const text = z.string().max(100).optional().catch(undefined);

/** What an address says of the chart that is wanted; nonsense counts as nothing said. */
export const chartedInAddress = z.object({
  tool: text,
  area: text,
  chart: z.enum(CHART_KIND_NAMES).catch('p'),
});

/** A tool and one of its key areas. */
export type Charted<Tool extends ChartedTool = ChartedTool> = { tool: Tool; area: Tool['areas'][number] };

/**
 * The tool and key area to draw: what the address names, else the first of each. Null where there is no tool with published
 * findings, or none with key areas. A key area of another tool is forgotten when the tool is changed.
 */
export function chartedOf<Tool extends ChartedTool>(
  tools: readonly Tool[],
  wanted: { tool?: string | undefined; area?: string | undefined },
): Charted<Tool> | null {
  const tool = tools.find(({ slug }) => slug === wanted.tool) ?? tools[0];
  const area = tool?.areas.find(({ id }) => id === wanted.area) ?? tool?.areas[0];
  return tool && area ? { tool, area } : null;
}

/** What an address needs to lead to the same chart. */
export const chartedQuery = (
  { tool, area }: Charted,
  kind: ChartKind = 'p',
): { tool: string; area: string; chart?: ChartKind } => ({
  ...{ tool: tool.slug, area: area.id },
  ...(kind === 'p' ? {} : { chart: kind }),
});
