'use client';

import {
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  ErrorBar,
  LabelList,
  type LabelProps,
  Line,
  ReferenceLine,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
} from 'recharts';
import { MonthTick, TrendDot } from '#components/trends/trend-chart-marks.tsx';
import type { TrendMark } from '#components/trends/trend-marks.ts';

const LINES = [
  { line: 'upper', dash: '5 4', width: 1.5 },
  { line: 'centre', dash: undefined, width: 1.5 },
  { line: 'lower', dash: '5 4', width: 1.5 },
] as const;

/** The line of a chart over time with its limits. Only a browser can measure and draw it; the table says the same. */
export function TrendChartDrawing({ marks }: { marks: readonly TrendMark[] }) {
  const periods = [...new Set(marks.map(({ period }) => period))];
  const begins = marks.filter(({ period }, place) => place > 0 && marks[place - 1]?.period !== period);
  return (
    <ComposedChart
      responsive
      className="app-trend-chart"
      data={[...marks]}
      margin={{ top: 24, right: 12, bottom: 4, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--app-chart-track)" />
      <XAxis
        dataKey="key"
        height={48}
        tickLine={false}
        interval="preserveStartEnd"
        minTickGap={14}
        padding={{ left: 30, right: 30 }}
        tickFormatter={(key: string) => marks.find((mark) => mark.key === key)?.month ?? ''}
        tick={({ x, y, payload }: XAxisTickContentProps) => (
          <MonthTick x={Number(x)} y={Number(y)} mark={marks.find(({ key }) => key === payload.value)} />
        )}
      />
      <YAxis
        domain={[0, 100]}
        ticks={[0, 25, 50, 75, 100]}
        width={52}
        unit="%"
        tickLine={false}
        axisLine={false}
      />
      {begins.map(({ key }) => (
        <ReferenceLine
          key={key}
          x={key}
          stroke="var(--app-chart-line)"
          strokeDasharray="1 3"
          label={NewLimits}
        />
      ))}
      {periods.flatMap((period) => LINES.map((line) => limitLine(line, period)))}
      <Line
        dataKey="value"
        type="linear"
        stroke="var(--app-chart-1)"
        strokeWidth={2}
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, index }: DotItemDotProps) => (
          <TrendDot key={index} x={Number(cx)} y={Number(cy)} meaning={marks[index]?.meaning} />
        )}
      >
        <ErrorBar
          dataKey="whisker"
          width={6}
          stroke="var(--app-chart-1)"
          strokeWidth={2}
          isAnimationActive={false}
        />
        <LabelList dataKey="words" content={<LatestLabel below={isFalling(marks)} />} />
      </Line>
    </ComposedChart>
  );
}

// A line of each period by itself, so that none is drawn from one period into the next.
function limitLine({ line, dash, width }: (typeof LINES)[number], period: number) {
  return (
    <Line
      key={`${line}-${period}`}
      dataKey={(mark: TrendMark) => (mark.period === period ? mark.limits?.[line] : undefined)}
      type="step"
      stroke="var(--app-chart-line)"
      strokeWidth={width}
      strokeDasharray={dash}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    >
      <LabelList
        dataKey={(mark: TrendMark) => (mark.period === period ? (mark.names?.[line] ?? '') : '')}
        content={LineName}
      />
    </Line>
  );
}

function LineName({ x, y, value }: LabelProps) {
  return value ? (
    <text x={Number(x) - 24} y={Number(y) - 6} className="app-trend-chart__name">
      {`${value}`}
    </text>
  ) : null;
}

// On the side of the mark that the line does not come from.
const isFalling = (marks: readonly TrendMark[]): boolean =>
  (marks.at(-2)?.value ?? 0) > (marks.at(-1)?.value ?? 0);

function LatestLabel({ x, y, value, below }: LabelProps & { below: boolean }) {
  return value ? (
    <text
      x={Number(x) + 40}
      y={Number(y) + (below ? 26 : -14)}
      textAnchor="end"
      className="app-trend-chart__latest"
    >
      {`${value}`}
    </text>
  ) : null;
}

function NewLimits({ viewBox }: { viewBox?: { x?: number; y?: number } }) {
  return (
    <text x={(viewBox?.x ?? 0) + 6} y={(viewBox?.y ?? 0) - 8} className="app-trend-chart__name">
      New limits from here
    </text>
  );
}
