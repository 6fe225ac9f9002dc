import { assertCounts } from '#lib/statistics/assert-counts.ts';
import { chartSignals, type Signal } from '#lib/statistics/chart-signals.ts';

/** One cycle's count: x of n. */
export type CountOf = { x: number; n: number };

/** A cycle's share and its own limits, all 0 to 1, whether it lies beyond them, and the signal it gives. */
export type PChartPoint = { p: number; lower: number; upper: number; outside: boolean; signal: Signal };

/** The share over all cycles of the baseline, 0 to 1, and each cycle in order. */
export type PChart = { centre: number; points: PChartPoint[] };

const totalOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * p-chart of x of n over time (WA Shewhart; DC Montgomery, Introduction to Statistical Quality Control, chapter 7): the
 * pooled share, and limits of three standard errors for each point's own base, kept within 0 to 1. With `baseline`,
 * centre and limits come from so many first points only and the later ones are judged by them. Null without points;
 * RangeError when x of n is impossible or n is 0, so leave out cycles without a base.
 */
export function pChart(
  points: readonly CountOf[],
  { baseline = points.length }: { baseline?: number } = {},
): PChart | null {
  for (const { x, n } of points) {
    assertCounts(x, n);
    if (n === 0) throw new RangeError('A point without a base has no share to draw');
  }
  const first = points.slice(0, baseline);
  if (first.length === 0) return null;
  const centre = totalOf(first.map(({ x }) => x)) / totalOf(first.map(({ n }) => n));
  const measured = points.map(({ x, n }) => ({
    value: x / n,
    reach: 3 * Math.sqrt((centre * (1 - centre)) / n),
  }));
  const signals = chartSignals(measured, centre);
  return {
    centre,
    points: measured.map(({ value, reach }, place) => {
      const signal = signals[place] ?? 'common';
      return {
        p: value,
        lower: Math.max(0, centre - reach),
        upper: Math.min(1, centre + reach),
        outside: signal === 'outside-above' || signal === 'outside-below',
        signal,
      };
    }),
  };
}
