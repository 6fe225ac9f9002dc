'use client';

type IntervalPlotProps = {
  /** All in percent, 0 to 100. */
  value: number;
  low: number;
  high: number;
  /** Drawn as a dotted line. */
  expectation?: number;
};

const TICKS = 'M25,8V22M50,8V22M75,8V22';

/**
 * A share and its interval on a line from 0 to 100. Decoration: the figures stand in the cells beside it. In
 * the browser too, for the reason `Table` gives.
 */
export function IntervalPlot({ value, low, high, expectation }: IntervalPlotProps) {
  return (
    <svg className="app-plot" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
      <rect className="app-plot__track" x="0" width="100" y="8" height="14" />
      <path className="app-plot__tick" d={TICKS} />
      <rect className="app-plot__interval" x={low} width={high - low} y="10" height="10" />
      {expectation === undefined ? null : (
        <line className="app-plot__expectation" x1={expectation} x2={expectation} y1="0" y2="30" />
      )}
      <line className="app-plot__mark" x1={value} x2={value} y1="4" y2="26" />
    </svg>
  );
}

/** The scale above a column of interval plots. */
export function PercentAxis() {
  return (
    <div className="app-axis" aria-hidden="true">
      <span>0%</span>
      <span>25</span>
      <span>50</span>
      <span>75</span>
      <span>100%</span>
    </div>
  );
}
