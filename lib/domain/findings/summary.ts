import { figureOf } from '#lib/domain/findings/figure.ts';
import { headline } from '#lib/domain/findings/headline.ts';
import { countIn, outcomesOf, type TallyCount } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** Published findings in one line. */
export type FindingsSummary = {
  cycleId: string;
  name: string;
  /** ISO date of the latest edition. */
  publishedOn: string;
  /** Its number. */
  edition: number;
  headline: string;
  returned: number;
  requested: number;
};

/** What a summary is worked out from: the tallies of the key areas and of the audits are enough. */
export type SummaryRecord = Omit<FindingsSummary, 'headline' | 'returned'> & {
  rule: FigureRule;
  tallies: readonly TallyCount[];
};

/** Findings in one line, under the same headline as their own page. */
export function summarise({
  rule,
  tallies,
  cycleId,
  name,
  publishedOn,
  edition,
  requested,
}: SummaryRecord): FindingsSummary {
  const areas = new Set(tallies.filter(({ kind }) => kind === 'key-area').map(({ subject }) => subject));
  const figures = [...areas].map((subject) =>
    figureOf(outcomesOf(tallies, { kind: 'key-area', subject }), rule),
  );
  return {
    cycleId,
    name,
    publishedOn,
    edition,
    requested,
    returned: countIn(tallies, RETURNED_CELL),
    headline: headline(figures, { provisional: false }),
  };
}
