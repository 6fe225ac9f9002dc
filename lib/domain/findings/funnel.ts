import type { BreakdownRow } from '#lib/domain/findings/breakdown.ts';
import { type Figure, plotted } from '#lib/domain/findings/figure.ts';
import type { TeamFigures } from '#lib/domain/findings/team-figures.ts';
import { type FunnelBand, funnelBand } from '#lib/statistics/funnel-band.ts';
import { type FunnelPlace, funnelPlace } from '#lib/statistics/funnel-place.ts';
import { overdispersion } from '#lib/statistics/overdispersion.ts';

/** A team that is drawn: its figure, its share in per cent, the limits for its own base, and where it lies. */
export type FunnelTeam = {
  team: string;
  figure: Figure;
  value: number;
  band: FunnelBand;
  place: FunnelPlace;
};

/** The limits at a base: in per cent, 0 to 100. */
export type FunnelStep = { base: number } & FunnelBand;

/** A key area by team against the average of all cases. */
export type Funnel = {
  label: string;
  /** All cases together, in teams drawn or not. */
  total: Figure;
  /** By name. */
  teams: FunnelTeam[];
  /** Teams with counts only, those hidden, and all of them while there are too few: in the table, not in the chart. */
  rest: BreakdownRow[];
  /** How many times further than chance the teams spread, where that has widened the limits; null where it has not. */
  phi: number | null;
  /** The limits from the smallest base up, to be drawn as curves. */
  curve: FunnelStep[];
};

const STEPS = 40;
/** Fewer teams than this are compared by eye only: a limit about the average of two says little. */
const FEWEST_TEAMS = 3;

const inPercent = ({ farLower, lower, upper, farUpper }: FunnelBand): FunnelBand => ({
  farLower: 100 * farLower,
  lower: 100 * lower,
  upper: 100 * upper,
  farUpper: 100 * farUpper,
});

function curveOf(bases: readonly number[], unit: { target: number; phi: number }): FunnelStep[] {
  const most = Math.ceil(Math.max(...bases) * 1.1);
  const least = Math.max(1, Math.floor(Math.min(...bases) * 0.7));
  const step = Math.max(1, Math.ceil((most - least) / STEPS));
  const count = Math.floor((most - least) / step) + 1;
  return Array.from({ length: count }, (_, place) => {
    const base = least + place * step;
    return { base, ...inPercent(funnelBand({ ...unit, n: base })) };
  });
}

/**
 * Teams against the average of all cases, by limits that chance alone explains for each base. Only where teams spread
 * further than chance are the limits widened, and teams judged by the wider ones.
 */
export function funnelOf(label: string, { total, rows }: TeamFigures): Funnel {
  const drawn = rows.flatMap((row) => (row.shown === 'percent' ? [row] : []));
  const average = plotted(total);
  const rest = rows.filter(({ shown }) => shown !== 'percent');
  if (average === null || drawn.length < FEWEST_TEAMS)
    return { label, total, teams: [], rest: rows, phi: null, curve: [] };
  const target = average.value / 100;
  const points = drawn.map(({ figure }) => ({ x: figure.share.met, n: figure.share.base }));
  const spread = overdispersion(points, target);
  const phi = spread?.overdispersed ? spread.phi : null;
  const unit = { target, phi: phi ?? 1 };
  return {
    ...{ label, total, rest, phi },
    teams: drawn.flatMap(({ group, figure }) => {
      const at = plotted(figure);
      if (at === null) return [];
      const band = funnelBand({ ...unit, n: figure.share.base });
      return [{ team: group, figure, value: at.value, band, place: funnelPlace(at.value / 100, band) }];
    }),
    curve: curveOf(
      points.map(({ n }) => n),
      unit,
    ),
  };
}
