import type { DrawMade } from '#lib/domain/findings/draw-made.ts';
import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import { type Stratum, stratifiedProportion } from '#lib/statistics/stratified-proportion.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** How the returned audits of one group of the draw came out on one key area; drawn at random, never picked by hand. */
export type StratumCount = { group: string; keyArea: string; option: keyof OutcomeCounts; count: number };

/** The share of the whole list where some groups were drawn in more than their part of it. */
export type WeightedShare = {
  /** The groups drawn in more than their part, by name. */
  overSampled: readonly string[];
  /** 0 to 1; null where a group with cases has no answer, so that nothing is known of it. */
  share: number | null;
  /** 95%, 0 to 1; null where the sample tells no spread. */
  interval: Interval | null;
};

const ANSWERED = ['met', 'partly', 'not-met', 'not-evidenced'] as const;

function stratumOf(counts: readonly StratumCount[], cases: number): Stratum {
  const of = (option: keyof OutcomeCounts) =>
    counts.reduce((sum, cell) => sum + (cell.option === option ? cell.count : 0), 0);
  const n = ANSWERED.reduce((sum, option) => sum + of(option), 0);
  const known = n + of('na');
  // How many of the group's cases the question applies to is itself known from the sample alone.
  const applies = known === 0 ? cases : Math.round((cases * n) / known);
  return { N: Math.max(n, applies), n, x: of('met') };
}

/**
 * The share each group’s size on the list would give (`stratifiedProportion`), beside the counted one. Null for a draw
 * whose groups all have their part: there the counted share needs no weights.
 */
export function weightedShare(
  draw: DrawMade | null,
  counts: readonly StratumCount[],
  keyArea: string,
): WeightedShare | null {
  if (draw === null || draw.overSampled.length === 0) return null;
  const strata = draw.strata.map(({ stratum, cases }) =>
    stratumOf(
      counts.filter((cell) => cell.keyArea === keyArea && cell.group === stratum),
      cases,
    ),
  );
  const whole = stratifiedProportion(strata);
  return { overSampled: draw.overSampled, share: whole?.p ?? null, interval: whole?.interval ?? null };
}
