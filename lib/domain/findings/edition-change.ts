import { type Bounds, boundsOf } from '#lib/domain/findings/bounds.ts';
import type { AreaFinding, Figure } from '#lib/domain/findings/figure.ts';
import { describeFindings, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countIn } from '#lib/domain/findings/tallies.ts';
import { NOT_RETURNED_CELL, RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { type Percentage, percentOf } from '#lib/statistics/percent-of.ts';

/** One key area as it was published and as it stands now. */
export type AreaChange = {
  id: string;
  label: string;
  published: Figure;
  now: Figure;
  /** Does it read differently now? */
  isChanged: boolean;
  /** What the audits still missing could change about the figure of now; null where there are none. */
  bounds: Bounds | null;
};

/** Audits returned of those asked for. */
export type ReturnRate = { returned: number; requested: number; percent: Percentage };

/** What another edition would change. */
export type EditionChange = {
  areas: AreaChange[];
  published: ReturnRate;
  now: ReturnRate;
  /** Drawn audits that have still not come. */
  missing: number;
  /** Returned since, drawn or picked by hand, less those taken back. */
  since: number;
  /** Would another edition say anything else? */
  isChanged: boolean;
};

const allReturned = ({ tallies, targeted }: FindingsRecord): number =>
  countIn(tallies, RETURNED_CELL) + countIn(targeted, RETURNED_CELL);

/** The counts that make figures, in one order: an audit that is waited for again changes none of them. */
const figuresIn = ({ tallies, targeted }: FindingsRecord): string =>
  [tallies, targeted]
    .map((counted) =>
      counted
        .filter(({ option, count }) => option !== NOT_RETURNED_CELL.option && count !== 0)
        .map(({ kind, subject, option, count }) => `${kind} ${subject} ${option} ${count}`)
        .sort()
        .join('\n'),
    )
    .join('\n\n');

const rateOf = (returned: number, requested: number): ReturnRate => ({
  returned,
  requested,
  percent: percentOf(Math.min(returned, requested), requested),
});

function areaChange(published: AreaFinding, now: Figure, missing: number): AreaChange {
  const { id, label, figure } = published;
  const isChanged = figureInWords(figure) !== figureInWords(now);
  return { id, label, published: figure, now, isChanged, bounds: boundsOf(now, missing) };
}

/** The latest edition beside the figures as they stand, key area by key area. */
export function describeChange(published: FindingsRecord, live: FindingsRecord): EditionChange {
  const [before, after] = [describeFindings(published), describeFindings(live)];
  return {
    areas: before.areas.map((area) => {
      const now = after.areas.find(({ id }) => id === area.id);
      return areaChange(area, now?.figure ?? area.figure, after.missing);
    }),
    published: rateOf(before.returned, published.requested),
    now: rateOf(after.returned, live.requested),
    missing: after.missing,
    since: allReturned(live) - allReturned(published),
    isChanged: figuresIn(live) !== figuresIn(published),
  };
}
