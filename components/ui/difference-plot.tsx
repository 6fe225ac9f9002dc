type DifferencePlotProps = {
  /** All in points, below nought for less. */
  value: number;
  low: number;
  high: number;
  /** The points at either end. */
  reach: number;
  /** Drawn full where the change is sure, and lighter where it may be chance. */
  isSure?: boolean;
};

const HALF = 50;

/** A difference and its interval on a line with nought in the middle. Decoration: the figures stand beside it. */
export function DifferencePlot({ value, low, high, reach, isSure = false }: DifferencePlotProps) {
  const at = (points: number) => HALF + (HALF * points) / reach;
  return (
    <svg className="app-plot" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
      <rect className="app-plot__track" x="0" width="100" y="8" height="14" />
      <rect
        className={isSure ? 'app-plot__interval app-plot__interval--sure' : 'app-plot__interval'}
        x={at(low)}
        width={at(high) - at(low)}
        y="10"
        height="10"
      />
      <line className="app-plot__nought" x1={HALF} x2={HALF} y1="0" y2="30" />
      <line className="app-plot__mark" x1={at(value)} x2={at(value)} y1="4" y2="26" />
    </svg>
  );
}

/** The scale above a column of differences. */
export function DifferenceAxis({ reach }: { reach: number }) {
  return (
    <div className="app-axis" aria-hidden="true">
      <span>−{reach}</span>
      <span>−{reach / 2}</span>
      <span>0</span>
      <span>+{reach / 2}</span>
      <span>+{reach}</span>
    </div>
  );
}
