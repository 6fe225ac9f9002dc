import {
  type AreaPair,
  CHANGED_QUESTION,
  type CycleChange,
  sideOf,
  type TestedArea,
  testAreas,
} from '#lib/domain/findings/change.ts';
import { comparableArea } from '#lib/domain/findings/comparable.ts';
import type { Expectation, Expectations } from '#lib/domain/findings/expectation.ts';
import type { AreaFinding } from '#lib/domain/findings/figure.ts';
import { areasOf } from '#lib/domain/findings/findings.ts';
import { headline } from '#lib/domain/findings/headline.ts';
import { type Standing, standing } from '#lib/domain/findings/standing.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** A published cycle in its latest edition with the tallies of its key areas. Dates are yyyy-mm-dd. */
export type ThemeCycle = {
  cycleId: string;
  name: string;
  /** The day of the edition read. */
  editionOn: string;
  requested: number;
  returned: number;
  tool: ToolDefinition;
  tallies: readonly TallyCount[];
};

/** The last two published cycles of one tool, whatever its version, and what is expected of its key areas. */
export type ThemeRecord = {
  slug: string;
  latest: ThemeCycle;
  before: ThemeCycle | null;
  expectations: Expectations;
};

/** A key area as it stands: its figure, what is expected of it and what the cycle before says of it. */
export type ThemeArea = AreaFinding & {
  expectation: Expectation | null;
  standing: Standing | null;
  /** Null where there is no cycle before. */
  change: TestedArea | null;
};

/** What is known of one theme now. */
export type Theme = {
  slug: string;
  title: string;
  latest: Pick<ThemeCycle, 'cycleId' | 'name' | 'editionOn' | 'requested' | 'returned'>;
  before: { cycleId: string; name: string } | null;
  headline: string;
  areas: ThemeArea[];
  /** Null where there is no cycle before. */
  change: CycleChange | null;
};

const unlikeWords = (before: ThemeCycle, latest: ThemeCycle, id: string): string | null =>
  comparableArea(before.tool, latest.tool, id) === 'changed' ? CHANGED_QUESTION : null;

/** The latest cycle beside the one before, by the question: what asks something else is not compared. */
function compare(before: ThemeCycle, latest: ThemeCycle, rule: FigureRule): CycleChange {
  const earlier = new Map(areasOf({ ...before, rule }).map(({ id, figure }) => [id, figure]));
  return testAreas(
    areasOf({ ...latest, rule }).map(({ id, label, figure }): AreaPair => {
      const then = earlier.get(id);
      return {
        ...{ id, label, unlike: unlikeWords(before, latest, id) },
        before: then ? sideOf(then, 'before') : null,
        now: sideOf(figure, 'now'),
      };
    }),
  );
}

/** What is known of one theme, worked out. */
export function describeTheme({ slug, latest, before, expectations }: ThemeRecord, rule: FigureRule): Theme {
  const change = before && compare(before, latest, rule);
  const found = areasOf({ ...latest, rule });
  const areas = found.map((area): ThemeArea => {
    const expectation = expectations[area.id] ?? null;
    return {
      ...area,
      expectation,
      standing: standing(area.figure.interval, expectation?.percent ?? null),
      change: change?.areas.find(({ id }) => id === area.id) ?? null,
    };
  });
  const { cycleId, name, editionOn, requested, returned, tool } = latest;
  return {
    ...{ slug, areas, change, title: tool.title },
    latest: { cycleId, name, editionOn, requested, returned },
    before: before && { cycleId: before.cycleId, name: before.name },
    headline: headline(
      found.map(({ figure }) => figure),
      { provisional: false },
    ),
  };
}
