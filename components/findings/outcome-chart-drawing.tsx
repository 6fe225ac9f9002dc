'use client';

import { Bar, BarChart, LabelList, type LabelProps, XAxis, YAxis } from 'recharts';
import { OUTCOME_COLUMNS, type OutcomeBar } from '#components/findings/outcome-columns.ts';

const DIGIT_WIDTH = 9;

/** The count on its part of the bar, where the part is wide enough to hold it. */
function CountLabel({ x, y, width, height, value, className }: LabelProps) {
  const [left, top, wide, high] = [x, y, width, height].map(Number);
  const text = `${value}`;
  if (left === undefined || top === undefined || !wide || !high || wide < text.length * DIGIT_WIDTH)
    return null;
  return (
    <text
      x={left + wide / 2}
      y={top + high / 2}
      textAnchor="middle"
      dominantBaseline="central"
      className={className}
    >
      {text}
    </text>
  );
}

/** The bars themselves. Only a browser can measure and draw them; the table beneath says the same. */
export function OutcomeChartDrawing({ bars }: { bars: readonly OutcomeBar[] }) {
  return (
    <BarChart
      responsive
      layout="vertical"
      className={`app-outcome-chart app-outcome-chart--${Math.min(bars.length, 4)}`}
      data={[...bars]}
      margin={{ top: 0, right: 12, bottom: 0, left: 0 }}
      barCategoryGap="22%"
      accessibilityLayer={false}
    >
      <XAxis type="number" allowDecimals={false} tickLine={false} domain={[0, 'dataMax']} />
      <YAxis type="category" dataKey="question" width={44} tickLine={false} axisLine={false} />
      {OUTCOME_COLUMNS.map(({ outcome, label, colour, onColour }) => (
        <Bar
          key={outcome}
          dataKey={outcome}
          name={label}
          stackId="outcomes"
          className={`app-fill-${colour}`}
          fill={`var(--app-chart-${colour})`}
          stroke="#ffffff"
          isAnimationActive={false}
        >
          <LabelList
            dataKey={outcome}
            className={`app-outcome-chart__label app-outcome-chart__label--${onColour}`}
            content={CountLabel}
          />
        </Bar>
      ))}
    </BarChart>
  );
}
