import { z } from 'zod';
import {
  type Breakdown,
  type BreakdownRow,
  type BreakdownSource,
  breakdownOf,
} from '#lib/domain/findings/breakdown.ts';
import { inGroupOrder } from '#lib/domain/findings/breakdown-by.ts';
import { type Figure, figureOf, hasPercent } from '#lib/domain/findings/figure.ts';
import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** The teams on one key area, by name, as their reader may see them, and all cases together. */
export type TeamFigures = { total: Figure; rows: BreakdownRow[] };

/** Over how many of the latest cycles teams can be put together. */
export const SPANS = [1, 4, 12] as const;

/** One of these numbers of cycles. */
export type Span = (typeof SPANS)[number];

const text = z.string().max(100).optional().catch(undefined);

/** What an address says of the teams that are wanted: four cycles together unless it says otherwise. */
export const teamsInAddress = z.object({
  ...{ tool: text, area: text },
  over: z.coerce
    .number()
    .pipe(z.literal([...SPANS]))
    .catch(4),
});

const NONE: OutcomeCounts = { met: 0, partly: 0, 'not-met': 0, 'not-evidenced': 0, na: 0, unanswered: 0 };

function sumOf(counts: readonly OutcomeCounts[], rule: FigureRule): Figure {
  const sum = (outcome: keyof OutcomeCounts) => counts.reduce((total, each) => total + each[outcome], 0);
  const outcomes = { ...NONE };
  for (const outcome of ANSWER_OUTCOMES) outcomes[outcome] = sum(outcome);
  return figureOf(outcomes, rule);
}

function pooled(breakdowns: readonly Breakdown[], rule: FigureRule): TeamFigures {
  const shown = breakdowns.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.shown === 'hidden' ? [] : [row])),
  );
  const teams = [...new Set(shown.map(({ group }) => group))].sort((a, b) => inGroupOrder('team', a, b));
  return {
    total: sumOf(
      breakdowns.map(({ total }) => total),
      rule,
    ),
    rows: teams.map((group): BreakdownRow => {
      const figure = sumOf(
        shown.filter((row) => row.group === group).map((row) => row.figure),
        rule,
      );
      return { group, figure, shown: hasPercent(figure) ? 'percent' : 'counts' };
    }),
  };
}

/**
 * The teams on a key area over some cycles. Several are put together only for those who see every count: a sum, less the
 * cycles shown one by one, would give away the small teams that each of them hides. For everybody else it is the last.
 */
export function teamFiguresOf(sources: readonly BreakdownSource[], keyArea: string): TeamFigures | null {
  const last = sources.at(-1);
  if (last === undefined) return null;
  if (sources.length === 1 || last.disclosure.audience !== 'cases')
    return breakdownOf(last, { by: 'team', keyArea });
  const breakdowns = sources.map((source) => breakdownOf(source, { by: 'team', keyArea }));
  return pooled(breakdowns, last.rule);
}
