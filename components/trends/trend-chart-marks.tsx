import type { TrendMark } from '#components/trends/trend-marks.ts';

type Spot = { x: number; y: number };

/** A month with the base beneath it. */
export function MonthTick({ x, y, mark }: Spot & { mark: TrendMark | undefined }) {
  return (
    <text x={x} y={y} textAnchor="middle">
      <tspan x={x} dy="1em">
        {mark?.month}
      </tspan>
      <tspan x={x} dy="1.25em">
        {mark ? `of ${mark.base}` : ''}
      </tspan>
    </text>
  );
}

/** A cycle's mark: a circle where chance explains it, a triangle pointing the way of the signal where it does not. */
export function TrendDot({ x, y, meaning }: Spot & { meaning: TrendMark['meaning'] | undefined }) {
  switch (meaning) {
    case 'improvement':
      return <path d={`M${x},${y - 9} l9,16 h-18 z`} className="app-trend-chart__signal app-fill-2" />;
    case 'concern':
      return <path d={`M${x},${y + 9} l9,-16 h-18 z`} className="app-trend-chart__signal app-fill-4" />;
    default:
      return <circle cx={x} cy={y} r={5} className="app-fill-1" />;
  }
}
