'use client';

import dynamic from 'next/dynamic';
import type { FunnelMark } from '#components/team-findings/funnel-marks.ts';
import type { FunnelStep } from '#lib/domain/findings/funnel.ts';

/** What is drawn: the teams, the limits at each base, and the average in per cent. */
export type FunnelDrawn = { marks: readonly FunnelMark[]; curve: readonly FunnelStep[]; average: number };

// Kept out of every other page's script, and out of the server's answer: it could not be drawn there.
const Drawing = dynamic(
  () => import('#components/team-findings/funnel-chart-drawing.tsx').then((file) => file.FunnelChartDrawing),
  { ssr: false },
);

/** The place of the chart, kept free while it loads. */
export function FunnelChart(drawn: FunnelDrawn) {
  return (
    <div className="app-trend-chart">
      <Drawing {...drawn} />
    </div>
  );
}
