'use client';

import dynamic from 'next/dynamic';
import type { TrendMark } from '#components/trends/trend-marks.ts';

// Kept out of every other page's script, and out of the server's answer: it could not be drawn there.
const Drawing = dynamic(
  () => import('#components/trends/trend-chart-drawing.tsx').then((file) => file.TrendChartDrawing),
  { ssr: false },
);

/** The place of the chart, kept free while it loads. */
export function TrendChart({ marks }: { marks: readonly TrendMark[] }) {
  return (
    <div className="app-trend-chart">
      <Drawing marks={marks} />
    </div>
  );
}
