import type { BreakdownRow, BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import type { ChartedTool } from '#lib/domain/findings/charted.ts';
import type { SeriesPoint } from '#lib/domain/findings/series.ts';
import { teamFiguresOf } from '#lib/domain/findings/team-figures.ts';
import { countsInWords, figureInWords } from '#lib/domain/findings/words.ts';

/** How many of the latest cycles a team’s page shows side by side. */
export const TEAM_CYCLES = 6;

/** One key area of a team in words: a cell for each cycle, the earliest first, and all of them together. */
export type TeamHistoryRow = {
  id: string;
  label: string;
  cells: { cycleId: string; words: string }[];
  together: string | null;
};

type TeamHistorySource = {
  team: string;
  tool: Pick<ChartedTool, 'areas'>;
  points: readonly SeriesPoint[];
  /** What the teams of each cycle are worked out from. */
  sources: readonly (BreakdownSource & { cycleId: string })[];
  /** Whether the cycles may be put together for whoever reads it. */
  mayPool: boolean;
};

/** What stands in a cell: "60% (15 of 25)", "3 of 4", "Hidden", "No answers". */
export function cellInWords(row: BreakdownRow | undefined): string {
  if (row === undefined) return 'No answers';
  if (row.shown === 'hidden') return 'Hidden';
  if (row.shown === 'percent') return figureInWords(row.figure);
  return row.figure.share.base === 0 ? 'No answers' : countsInWords(row.figure);
}

/** The key areas of a team, cycle by cycle; a cycle that asked something else says so instead of a figure. */
export function teamHistory({ team, tool, points, sources, mayPool }: TeamHistorySource): TeamHistoryRow[] {
  const rowOf = (from: readonly BreakdownSource[], area: string) =>
    teamFiguresOf(from, area)?.rows.find(({ group }) => group === team);
  return tool.areas.map(({ id, label }) => {
    const isSame = (point: SeriesPoint) =>
      point.areas.some((area) => area.id === id && area.comparable === 'same');
    const same = new Set(points.filter(isSame).map(({ cycleId }) => cycleId));
    const own = sources.filter(({ cycleId }) => same.has(cycleId));
    return {
      ...{ id, label },
      cells: points.map(({ cycleId }) => ({
        cycleId,
        words: same.has(cycleId)
          ? cellInWords(
              rowOf(
                sources.filter((source) => source.cycleId === cycleId),
                id,
              ),
            )
          : 'Asked differently',
      })),
      together: mayPool && own.length > 0 ? cellInWords(rowOf(own, id)) : null,
    };
  });
}
