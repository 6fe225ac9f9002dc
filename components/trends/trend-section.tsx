import { ChartFrame } from '#components/charts/chart-frame.tsx';
import type { ChartRow } from '#components/charts/chart-table.tsx';
import { TrendChart } from '#components/trends/trend-chart.tsx';
import { trendMarks } from '#components/trends/trend-marks.ts';
import type { Trend } from '#lib/domain/findings/trend.ts';
import { type TrendRow, trendRows } from '#lib/domain/findings/trend-rows.ts';
import { trendSentence, trendTitle } from '#lib/domain/findings/trend-words.ts';
import { paths } from '#lib/paths.ts';

type TrendSectionProps = { trend: Trend; area: string; csvHref: string };

const COLUMNS = [
  { key: 'cycle', heading: 'Cycle' },
  { key: 'published', heading: 'Published' },
  { key: 'share', heading: 'Evidence on file' },
  { key: 'range', heading: 'Likely range' },
  { key: 'centre', heading: 'Centre line' },
  { key: 'limits', heading: 'Limits' },
  { key: 'signal', heading: 'Signal' },
] as const;

/** One key area over time: the chart, its key and every cycle in a table. */
export function TrendSection({ trend, area, csvHref }: TrendSectionProps) {
  return (
    <ChartFrame
      id="over-time"
      title={trendTitle(trend)}
      sentence={trendSentence(trend)}
      csvHref={csvHref}
      table={{
        caption: `${trend.label}, cycle by cycle`,
        columns: COLUMNS,
        rows: trendRows(trend).map((row) => rowOf(row, area)),
      }}
    >
      {trend.points.length > 0 ? <TrendChart marks={trendMarks(trend)} /> : null}
      {trend.stage === 'none' ? null : <SignalKey />}
    </ChartFrame>
  );
}

const rowOf = (
  { cycleId, cycle, published, share, range, centre, limits, signal }: TrendRow,
  area: string,
): ChartRow => ({
  key: cycleId,
  href: paths.keyArea(cycleId, area),
  cells: { cycle, published, share, range, centre, limits, signal },
});

const KEY = [
  { colour: 1, shape: 'M1,6 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0', words: 'Circle: no signal' },
  { colour: 2, shape: 'M6,0 L12,11 H0 Z', words: 'Triangle up: signal of improvement' },
  { colour: 4, shape: 'M6,12 L12,1 H0 Z', words: 'Triangle down: signal of concern' },
] as const;

function SignalKey() {
  return (
    <ul className="app-key-list app-trend-key">
      {KEY.map(({ colour, shape, words }) => (
        <li key={words}>
          <svg className={`app-key-list__swatch app-fill-${colour}`} viewBox="0 0 12 12" aria-hidden="true">
            <path d={shape} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
