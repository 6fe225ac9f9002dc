import { chartSignals, type Signal } from '#lib/statistics/chart-signals.ts';

/** The mean, the limits and each value's signal, in the unit of the values; limits are not clipped to what is possible. */
export type XmrChart = { mean: number; lower: number; upper: number; signals: Signal[] };

/** Whether outlying moving ranges are left out of the limits, and how many first values set mean and limits (all, unless set). */
export type XmrOptions = { screenOutliers: boolean; baseline?: number };

// 3 / d2 and D4 for ranges of two values, rounded as the NHS tools have them.
const LIMIT_FACTOR = 2.66;
const SCREEN_FACTOR = 3.267;

const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * Individuals chart (XmR; WA Shewhart, and DJ Wheeler, Understanding Variation, 1993) as NHS Making Data Count draws it:
 * limits at 2.66 mean moving ranges either side of the mean. NHSRplotthedots screens moving ranges of 3.267 times their
 * mean or more, once; the NHS spreadsheet does not. Null below two values in the baseline, which have no moving range.
 */
export function xmrChart(
  values: readonly number[],
  { screenOutliers, baseline = values.length }: XmrOptions,
): XmrChart | null {
  const first = values.slice(0, baseline);
  if (first.length < 2) return null;
  const mean = meanOf(first);
  const reach = LIMIT_FACTOR * meanMovingRange(first, screenOutliers);
  return {
    mean,
    lower: mean - reach,
    upper: mean + reach,
    signals: chartSignals(
      values.map((value) => ({ value, reach })),
      mean,
    ),
  };
}

/** The mean distance between neighbours, of two values or more; with screening, outlying distances are left out once. */
function meanMovingRange(values: readonly number[], screenOutliers: boolean): number {
  const ranges = values.slice(1).map((value, before) => Math.abs(value - (values[before] ?? value)));
  const mean = meanOf(ranges);
  // Values that never change have ranges of nought, none of them outlying.
  if (!screenOutliers || mean === 0) return mean;
  return meanOf(ranges.filter((range) => range < SCREEN_FACTOR * mean));
}
