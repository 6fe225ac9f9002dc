/** A point of a control chart: its value, and how far from the centre its limits lie, in the unit of the values. */
export type ChartPoint = { value: number; reach: number };

/** A point against the centre: above (1), below (-1) or on it (0), beyond a limit, or close to one but inside. */
type Place = { value: number; side: number; isOutside: boolean; isClose: boolean };

const RUN = 7;
const CLOSE = 2 / 3;

function placeOf({ value, reach }: ChartPoint, centre: number): Place {
  const distance = Math.abs(value - centre);
  // A mean in floating point may miss the values it is the mean of by a crumb, which is no distance.
  const crumb = 1e-12 * Math.max(Math.abs(value), Math.abs(centre));
  const isOutside = distance > reach + crumb;
  return {
    value,
    side: distance > crumb ? Math.sign(value - centre) : 0,
    isOutside,
    isClose: !isOutside && distance > CLOSE * reach + crumb,
  };
}

/** Every run of so many points that holds the one at this place, the latest first. */
function runsThrough(places: readonly Place[], at: number, length: number): Place[][] {
  const latest = Math.min(at, places.length - length);
  const earliest = Math.max(0, at - length + 1);
  return Array.from({ length: Math.max(0, latest - earliest + 1) }, (_, back) =>
    places.slice(latest - back, latest - back + length),
  );
}

/** The one side all points of a run lie on, or 0. */
function sideOf(run: readonly Place[]): number {
  const side = run[0]?.side ?? 0;
  return run.every((place) => place.side === side) ? side : 0;
}

/** 1 when each point lies above the one before, -1 when each lies below it, otherwise 0. */
function trendOf(run: readonly Place[]): number {
  const steps = run.slice(1).map(({ value }, before) => Math.sign(value - (run[before]?.value ?? value)));
  return steps.every((step) => step === steps[0]) ? (steps[0] ?? 0) : 0;
}

const isNearOneLimit = (run: readonly Place[]) => run.filter(({ isClose }) => isClose).length >= 2;

type Rule = (places: readonly Place[], at: number) => number;

const outside: Rule = (places, at) => (places[at]?.isOutside ? places[at].side : 0);
// Where a rise ends and a fall begins, the point belongs to what follows.
const trend: Rule = (places, at) =>
  runsThrough(places, at, RUN)
    .map(trendOf)
    .find((direction) => direction !== 0) ?? 0;
const twoInThree: Rule = (places, at) =>
  places[at]?.isClose
    ? sideOf(runsThrough(places, at, 3).find((run) => isNearOneLimit(run) && sideOf(run) !== 0) ?? [])
    : 0;
const shift: Rule = (places, at) =>
  sideOf(runsThrough(places, at, RUN).find((run) => sideOf(run) !== 0) ?? []);

/** In order of precedence: a point has the label of the first rule it falls under. */
const RULES = [
  { rule: outside, up: 'outside-above', down: 'outside-below' },
  { rule: trend, up: 'trend-up', down: 'trend-down' },
  { rule: twoInThree, up: 'two-in-three-above', down: 'two-in-three-below' },
  { rule: shift, up: 'shift-above', down: 'shift-below' },
] as const;

/** What a point shows: chance alone ("common"), or which of the four signals, and which way. */
export type Signal = 'common' | (typeof RULES)[number]['up' | 'down'];

/**
 * The signal of each point about a centre, by the four rules of NHS England's Making Data Count as NHSRplotthedots 0.2.2
 * reads them: beyond a limit; seven rising or falling; two of three close to one limit (its outer third) with all three on
 * that side; seven on one side. All points of a run are labelled, of two in three the close ones; a point on the centre
 * breaks a run. One label each, the first that holds.
 */
export function chartSignals(points: readonly ChartPoint[], centre: number): Signal[] {
  const places = points.map((point) => placeOf(point, centre));
  return places.map((_, at) => {
    for (const { rule, up, down } of RULES) {
      const direction = rule(places, at);
      if (direction !== 0) return direction > 0 ? up : down;
    }
    return 'common';
  });
}
