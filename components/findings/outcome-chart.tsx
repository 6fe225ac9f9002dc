'use client';

import dynamic from 'next/dynamic';
import type { OutcomeBar } from '#components/findings/outcome-columns.ts';

// Kept out of every other page's script, and out of the server's answer: it could not be drawn there.
const Drawing = dynamic(
  () => import('#components/findings/outcome-chart-drawing.tsx').then((file) => file.OutcomeChartDrawing),
  { ssr: false },
);

/** The place of the chart, kept free while it loads and empty without a script. Decoration: the table says the same. */
export function OutcomeChart({ bars }: { bars: readonly OutcomeBar[] }) {
  return (
    <div className={`app-outcome-chart__place app-outcome-chart--${Math.min(bars.length, 4)}`}>
      <Drawing bars={bars} />
    </div>
  );
}
