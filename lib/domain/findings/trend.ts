import { type Figure, hasPercent, plotted } from '#lib/domain/findings/figure.ts';
import type { SeriesArea, SeriesPoint } from '#lib/domain/findings/series.ts';
import { chartPeriods } from '#lib/statistics/chart-periods.ts';
import type { Signal } from '#lib/statistics/chart-signals.ts';
import { type LimitsStage, LOCKED_FROM, limitsStage } from '#lib/statistics/limits-stage.ts';
import { pChart } from '#lib/statistics/p-chart.ts';
import { xmrChart } from '#lib/statistics/xmr-chart.ts';

/** The charts to choose from: each cycle against chance for its own base, or against how far cycles usually differ. */
export const CHART_KINDS = { p: 'p-chart', xmr: 'XmR chart' } as const;

/** A kind of chart. */
export type ChartKind = keyof typeof CHART_KINDS;

/** The kinds, for schemas and lists. */
export const CHART_KIND_NAMES = ['p', 'xmr'] as const satisfies ChartKind[];

/** The centre line and the limits of a cycle in per cent, 0 to 100. */
export type TrendLimits = { centre: number; lower: number; upper: number };

/** One cycle of a series as far as a key area goes. */
export type TrendCycle = Pick<SeriesPoint, 'cycleId' | 'name' | 'publishedOn'> &
  Pick<SeriesArea, 'figure' | 'comparable'>;

/** A cycle that is drawn: its share and likely range in per cent, its limits once there are any, and its signal. */
export type TrendPoint = TrendCycle & {
  value: number;
  low: number;
  high: number;
  /** The period it belongs to, from 0: each has limits of its own. */
  period: number;
  limits: TrendLimits | null;
  signal: Signal;
};

/** A key area over time. */
export type Trend = {
  kind: ChartKind;
  label: string;
  points: TrendPoint[];
  /** How firm the limits of the last period are. */
  stage: LimitsStage;
  /** Cycles that ask the same but have no percentage, and those that ask something else: in the table, not in the chart. */
  left: TrendCycle[];
};

type TrendOptions = {
  kind: ChartKind;
  /** The cycles from which limits are worked out anew. */
  newFrom: readonly string[];
};

const isDrawn = ({ figure, comparable }: TrendCycle): boolean => comparable === 'same' && hasPercent(figure);

/** Where periods begin, as places among the points drawn: the first one of each cycle named, or the first after it. */
export function periodStarts(cycles: readonly TrendCycle[], newFrom: readonly string[]): number[] {
  const places = newFrom
    .map((cycleId) => cycles.findIndex((cycle) => cycle.cycleId === cycleId))
    .filter((at) => at >= 0)
    .map((at) => cycles.slice(0, at).filter(isDrawn).length);
  const drawn = cycles.filter(isDrawn).length;
  return [...new Set(places)].filter((place) => place > 0 && place < drawn).sort((a, b) => a - b);
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent));

type Judged = { limits: TrendLimits | null; signal: Signal }[];

const unjudged = (count: number): Judged =>
  Array.from({ length: count }, () => ({ limits: null, signal: 'common' }));

function byPChart(figures: readonly Figure[]): Judged {
  const chart = pChart(
    figures.map(({ share }) => ({ x: share.met, n: share.base })),
    { baseline: LOCKED_FROM },
  );
  if (chart === null) return unjudged(figures.length);
  const centre = 100 * chart.centre;
  return chart.points.map(({ lower, upper, signal }) => ({
    limits: { centre, lower: 100 * lower, upper: 100 * upper },
    signal,
  }));
}

function byXmrChart(values: readonly number[]): Judged {
  const chart = xmrChart(values, { screenOutliers: true, baseline: LOCKED_FROM });
  if (chart === null) return unjudged(values.length);
  const limits = { centre: chart.mean, lower: within(chart.lower), upper: within(chart.upper) };
  return chart.signals.map((signal) => ({ limits, signal }));
}

type Drawn = TrendCycle & { value: number; low: number; high: number };

function judge(period: readonly Drawn[], kind: ChartKind): Judged {
  if (limitsStage(period) === 'none') return unjudged(period.length);
  return kind === 'p'
    ? byPChart(period.map(({ figure }) => figure))
    : byXmrChart(period.map(({ value }) => value));
}

/**
 * A key area over its cycles, the earliest first. Limits and signals are those of each period by itself: its first twelve
 * points set them, all of them while there are fewer, none below five.
 */
export function trendOf(
  label: string,
  cycles: readonly TrendCycle[],
  { kind, newFrom }: TrendOptions,
): Trend {
  const drawn = cycles.filter(isDrawn).flatMap((cycle) => {
    const place = plotted(cycle.figure);
    return place ? [{ ...cycle, ...place }] : [];
  });
  const periods = chartPeriods(drawn, periodStarts(cycles, newFrom));
  const points = periods.flatMap((period, number) => {
    const judged = judge(period, kind);
    return period.map((point, place) => ({
      ...point,
      period: number,
      limits: judged[place]?.limits ?? null,
      signal: judged[place]?.signal ?? 'common',
    }));
  });
  return {
    ...{ kind, label, points },
    stage: limitsStage(periods.at(-1) ?? []),
    left: cycles.filter((cycle) => !isDrawn(cycle)),
  };
}

/** The cycles of a series that have this key area. */
export const cyclesOf = (points: readonly SeriesPoint[], areaId: string): TrendCycle[] =>
  points.flatMap(({ cycleId, name, publishedOn, areas }) => {
    const area = areas.find(({ id }) => id === areaId);
    return area ? [{ cycleId, name, publishedOn, figure: area.figure, comparable: area.comparable }] : [];
  });
