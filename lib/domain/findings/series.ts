import { type Comparability, comparableArea } from '#lib/domain/findings/comparable.ts';
import type { AreaFinding } from '#lib/domain/findings/figure.ts';
import { areaOf } from '#lib/domain/findings/findings.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** A published cycle in its latest edition, without its figures. Dates are yyyy-mm-dd. */
export type SeriesCycle = {
  cycleId: string;
  name: string;
  periodFrom: string;
  periodTo: string;
  /** The day of the first edition, by which a series is ordered. */
  publishedOn: string;
  /** The edition read, and its day. */
  edition: number;
  editionOn: string;
  /** Cases drawn, and how many of them were in. */
  requested: number;
  returned: number;
  /** Cases that could have been drawn. */
  frameSize: number;
};

/** A key area at one point, and whether it asks what the last point of the series asks. */
export type SeriesArea = AreaFinding & { comparable: Comparability };

/** One published cycle of a series with the figures of the cases drawn, in report order. */
export type SeriesPoint = SeriesCycle & { version: string; areas: SeriesArea[] };

/** Every published cycle of a tool, whatever its version, in order of publication. */
export type Series = { title: string; rule: FigureRule; points: SeriesPoint[] };

/** What a point is worked out from. */
export type SeriesRecord = { cycle: SeriesCycle; tool: ToolDefinition; tallies: readonly TallyCount[] };

/** The figures of a series, of one key area where it is given. Cycles come in order of publication. */
export function describeSeries(
  records: readonly SeriesRecord[],
  { rule, keyArea }: { rule: FigureRule; keyArea?: string },
): Series {
  const last = records.at(-1)?.tool;
  const points = records.map(({ cycle, tool, tallies }) => ({
    ...cycle,
    version: tool.version,
    areas: tool.keyAreas
      .filter(({ id }) => keyArea === undefined || id === keyArea)
      .map((area) => ({
        ...areaOf({ tallies, rule }, area),
        comparable: comparableArea(tool, last ?? tool, area.id),
      })),
  }));
  return { title: last?.title ?? '', rule, points };
}
