'use client';

import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { OUTCOME_COLUMNS, type OutcomeBar } from '#components/findings/outcome-columns.ts';

const withoutNought = (value: unknown) => (value === 0 ? '' : `${value}`);

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
            position="center"
            className={`app-outcome-chart__label app-outcome-chart__label--${onColour}`}
            formatter={withoutNought}
          />
        </Bar>
      ))}
    </BarChart>
  );
}
