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

/** How many in a row have the value of the one at each place, itself included. */
function stretches(values: readonly number[]): number[] {
  const starts = values.flatMap((value, place) => (place > 0 && value === values[place - 1] ? [] : [place]));
  return starts.flatMap((start, number) => {
    const length = (starts[number + 1] ?? values.length) - start;
    return Array<number>(length).fill(length);
  });
}

type Direction = (at: number) => number;

const outside = (places: readonly Place[]): Direction => {
  return (at) => (places[at]?.isOutside ? places[at].side : 0);
};

function trend(places: readonly Place[]): Direction {
  const steps = places
    .slice(1)
    .map(({ value }, before) => Math.sign(value - (places[before]?.value ?? value)));
  const lengths = stretches(steps);
  const from = (step: number) => ((lengths[step] ?? 0) >= RUN - 1 ? (steps[step] ?? 0) : 0);
  // Where a rise ends and a fall begins, the point belongs to what follows.
  return (at) => from(at) || from(at - 1);
}

function twoInThree(places: readonly Place[]): Direction {
  const isRun = (first: number, side: number) => {
    const run = places.slice(first, first + 3);
    const isOneSided = run.length === 3 && run.every((place) => place.side === side);
    return isOneSided && run.filter(({ isClose }) => isClose).length >= 2;
  };
  return (at) => {
    const { isClose, side } = places[at] ?? { isClose: false, side: 0 };
    return isClose && [at, at - 1, at - 2].some((first) => first >= 0 && isRun(first, side)) ? side : 0;
  };
}

function shift(places: readonly Place[]): Direction {
  const lengths = stretches(places.map(({ side }) => side));
  return (at) => ((lengths[at] ?? 0) >= RUN ? (places[at]?.side ?? 0) : 0);
}

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
  const rules = RULES.map(({ rule, up, down }) => ({ directionAt: rule(places), up, down }));
  return places.map((_, at) => {
    for (const { directionAt, up, down } of rules) {
      const direction = directionAt(at);
      if (direction !== 0) return direction > 0 ? up : down;
    }
    return 'common';
  });
}
