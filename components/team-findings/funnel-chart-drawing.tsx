'use client';

import {
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  LabelList,
  type LabelProps,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import type { FunnelDrawn } from '#components/team-findings/funnel-chart.tsx';
import type { FunnelMark } from '#components/team-findings/funnel-marks.ts';

const LIMITS = [
  { key: 'farUpper', dash: '2 3', name: 'Outer limits', isUpper: true },
  { key: 'upper', dash: '6 4', name: 'Inner limits', isUpper: true },
  { key: 'lower', dash: '6 4', name: 'Inner limits', isUpper: false },
  { key: 'farLower', dash: '2 3', name: 'Outer limits', isUpper: false },
] as const;

/** Teams by cases and share, between the limits of chance. Only a browser can measure and draw it; the table says the same. */
export function FunnelChartDrawing({ marks, curve, average }: FunnelDrawn) {
  const first = curve[0]?.base ?? 0;
  // Named on the side where the limits have more room: on the other they are pressed against nought or a hundred.
  const namesUpper = average < 50;
  // One line draws all marks: it joins nothing, and every row of data is either a limit's or a team's.
  const rows = [...curve, ...marks.map(({ base, value }) => ({ base, team: value }))];
  return (
    <ComposedChart
      responsive
      className="app-trend-chart"
      data={rows}
      margin={{ top: 16, right: 40, bottom: 24, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--app-chart-track)" />
      <XAxis
        type="number"
        dataKey="base"
        domain={[first, 'dataMax']}
        allowDecimals={false}
        tickLine={false}
        label={{ value: 'Audits that answered', position: 'insideBottom', offset: -14 }}
      />
      <YAxis
        domain={[0, 100]}
        ticks={[0, 25, 50, 75, 100]}
        width={52}
        unit="%"
        tickLine={false}
        axisLine={false}
      />
      <ReferenceLine y={average} stroke="var(--app-chart-line)" strokeWidth={1.5} label={AverageName} />
      {LIMITS.map(({ key, dash, name, isUpper }) => (
        <Line
          key={key}
          dataKey={key}
          type="monotone"
          stroke="var(--app-chart-line)"
          strokeWidth={1.5}
          strokeDasharray={dash}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        >
          {isUpper === namesUpper ? (
            <LabelList
              dataKey={({ base }: { base: number }) => (base === first ? name : '')}
              content={<LimitName below={!isUpper} />}
            />
          ) : null}
        </Line>
      ))}
      <Line
        dataKey="team"
        stroke="none"
        activeDot={false}
        isAnimationActive={false}
        dot={({ cx, cy, index }: DotItemDotProps) => (
          <TeamMark key={index} x={Number(cx)} y={Number(cy)} mark={marks[index - curve.length]} />
        )}
      />
    </ComposedChart>
  );
}

function LimitName({ x, y, value, below }: LabelProps & { below: boolean }) {
  return value ? (
    <text x={Number(x) + 8} y={Number(y) + (below ? 16 : -6)} className="app-trend-chart__name">
      {`${value}`}
    </text>
  ) : null;
}

function AverageName({ viewBox }: { viewBox?: { x?: number; y?: number; width?: number } }) {
  return (
    <text
      x={(viewBox?.x ?? 0) + (viewBox?.width ?? 0)}
      y={(viewBox?.y ?? 0) + 18}
      textAnchor="end"
      className="app-trend-chart__name"
    >
      All teams together
    </text>
  );
}

const SHAPES = {
  within: { half: 6, className: 'app-fill-1' },
  near: { half: 7, className: 'app-funnel__near' },
  far: { half: 8, className: 'app-trend-chart__signal app-fill-4' },
} as const;

/** A team: a dot within the limits, a ring beyond the inner ones, a diamond beyond the outer ones. */
function TeamMark({ x, y, mark }: { x: number; y: number; mark: FunnelMark | undefined }) {
  if (mark === undefined || Number.isNaN(y)) return <g />;
  const { half, className } = SHAPES[mark.place];
  return (
    <g>
      {mark.place === 'far' ? (
        <path
          d={`M${x},${y - half} l${half},${half} l-${half},${half} l-${half},-${half} z`}
          className={className}
        />
      ) : (
        <circle cx={x} cy={y} r={half} className={className} />
      )}
      <text x={x} y={y - 13} textAnchor="middle" className="app-trend-chart__name">
        {mark.name}
      </text>
    </g>
  );
}
