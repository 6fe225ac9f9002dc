import type { PairMode } from '#lib/domain/audits/response.ts';
import type { ConcernCounts } from '#lib/domain/concerns/concern-figures.ts';
import { cautions } from '#lib/domain/findings/cautions.ts';
import { type ChangedCount, changedIn } from '#lib/domain/findings/changed-answers.ts';
import type { DrawMade } from '#lib/domain/findings/draw-made.ts';
import type { Edition } from '#lib/domain/findings/edition.ts';
import type { Expectations } from '#lib/domain/findings/expectation.ts';
import { type AreaFinding, figureOf } from '#lib/domain/findings/figure.ts';
import { type FoundCount, foundIn } from '#lib/domain/findings/found-places.ts';
import { headline } from '#lib/domain/findings/headline.ts';
import { type HowSure, howSure } from '#lib/domain/findings/how-sure.ts';
import { type Judged, judgedIn } from '#lib/domain/findings/judged.ts';
import { type AreaMarks, marksByArea } from '#lib/domain/findings/marked.ts';
import { askedBy, type Shortfall, shortfallOf } from '#lib/domain/findings/shortfall.ts';
import { countIn, outcomesOf, type TallyCount } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import type { StratumCount } from '#lib/domain/findings/weighted-share.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { KeyArea, ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';
import { type Percentage, percentOf } from '#lib/statistics/percent-of.ts';

/** Everything the findings of one cycle are worked out from: its counts, never its audits. */
export type FindingsRecord = {
  cycleId: string;
  name: string;
  /** ISO date of the edition read; null where the figures still move. */
  publishedOn: string | null;
  /** Number of the edition read; null where the figures still move. */
  edition: number | null;
  /** Every edition of the cycle, the first one first. */
  editions: readonly Edition[];
  /** Audits asked for: the cases drawn. */
  requested: number;
  /** Cases that could have been drawn. */
  frameSize: number;
  /** Whether the pairs judged together, or each alone first. */
  pairMode: PairMode;
  /** How the sample came about; null for a cycle whose draw was not kept. */
  draw: DrawMade | null;
  /** Immediate concerns its audits raised, until the edition read was published. */
  concerns: ConcernCounts;
  /** Counts from 1 to this could point to a case: they are told as such to who does not run cycles. */
  hideUpTo: number;
  /** No cycle of this council used this tool before. */
  firstUse: boolean;
  rule: FigureRule;
  tool: ToolDefinition;
  /** Its key areas that the newest version of the tool does not ask in the same way, by their ids. */
  changedSince: readonly string[];
  /** What is expected of its key areas now. */
  expectations: Expectations;
  /** How its key areas came out in each group of the draw, where groups were drawn in more than their part; else none. */
  strata: readonly StratumCount[];
  /** Of the cases drawn at random: every figure is made of these alone. */
  tallies: readonly TallyCount[];
  /** Of the cases picked by hand, which are counted apart. */
  targeted: readonly TallyCount[];
};

/** A key area whose figure has a percentage, and how far that can be trusted. */
export type SureArea = AreaFinding & { sure: HowSure };

/** The findings of one cycle, ready to be drawn. */
export type Findings = {
  headline: string;
  returned: number;
  /** Asked for and not returned, whatever the reason. */
  missing: number;
  /** Returned of requested as a rounded percentage. */
  returnRate: Percentage;
  /** In report order. */
  areas: AreaFinding[];
  /** How far each of them can be trusted; those without a percentage are not in it. */
  sure: SureArea[];
  cautions: string[];
  shortfall: Shortfall;
  /** Where the evidence of all key areas was found. */
  found: FoundCount[];
  /** Answers to any counted question that were changed after the return. */
  changed: ChangedCount[];
  /** Exemplars and quick wins, in report order. */
  marks: AreaMarks[];
  judged: Judged;
};

const scoredIds = ({ tool }: FindingsRecord): string[] => scoredQuestions(tool).map(({ id }) => id);

type Counted = Pick<FindingsRecord, 'tallies' | 'rule'>;

/** One key area of a cycle with its figure. */
export const areaOf = ({ tallies, rule }: Counted, { id, label }: KeyArea): AreaFinding => ({
  id,
  label,
  figure: figureOf(outcomesOf(tallies, { kind: 'key-area', subject: id }), rule),
});

/** The key areas of a cycle in report order, each with its figure. */
export const areasOf = (record: Counted & Pick<FindingsRecord, 'tool'>): AreaFinding[] =>
  record.tool.keyAreas.map((keyArea) => areaOf(record, keyArea));

/** Audits asked for and not returned, whatever the reason. */
export const notReturnedOf = ({ requested, tallies }: FindingsRecord): number =>
  Math.max(0, requested - countIn(tallies, RETURNED_CELL));

/** The sentences a reader needs before the figures of these key areas. */
export const cautionsOf = (record: FindingsRecord, areas: readonly AreaFinding[]): string[] =>
  cautions({
    ...record,
    returned: countIn(record.tallies, RETURNED_CELL),
    provisional: record.publishedOn === null,
    areas,
  });

/** How far the figure of one key area can be trusted; null where it has no percentage. */
export const sureOf = (record: FindingsRecord, area: AreaFinding): HowSure | null =>
  howSure(area, { ...record, notReturned: notReturnedOf(record) });

/** What the counts of a cycle say, in figures and in words. */
export function describeFindings(record: FindingsRecord): Findings {
  const areas = areasOf(record);
  const returned = countIn(record.tallies, RETURNED_CELL);
  const provisional = record.publishedOn === null;
  return {
    headline: headline(
      areas.map(({ figure }) => figure),
      { provisional },
    ),
    returned,
    missing: notReturnedOf(record),
    returnRate: percentOf(Math.min(returned, record.requested), record.requested),
    areas,
    sure: areas.flatMap((area) => {
      const sure = sureOf(record, area);
      return sure ? [{ ...area, sure }] : [];
    }),
    cautions: cautionsOf(record, areas),
    shortfall: shortfallOf(record),
    found: foundIn(record.tallies, askedBy(record)),
    changed: changedIn(record.tallies, scoredIds(record)),
    marks: marksByArea(record.tool, record.tallies),
    judged: judgedIn(record.tallies),
  };
}
