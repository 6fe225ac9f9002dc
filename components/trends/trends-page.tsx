import type { ReactNode } from 'react';
import { ChartedFilters } from '#components/charts/charted-filters.tsx';
import { AreasOverTime } from '#components/trends/areas-over-time.tsx';
import { TrendSection } from '#components/trends/trend-section.tsx';
import { Select } from '#components/ui/select.tsx';
import { type Charted, type ChartedTool, chartedQuery } from '#lib/domain/findings/charted.ts';
import { CHART_KIND_NAMES, CHART_KINDS, type Trend } from '#lib/domain/findings/trend.ts';
import { assuranceInWords } from '#lib/domain/findings/trend-words.ts';
import { paths } from '#lib/paths.ts';

type TrendsPageProps = {
  tools: readonly ChartedTool[];
  charted: Charted;
  trend: Trend;
  /** What the council expects of the key area, in per cent; null where nothing is agreed. */
  expected: number | null;
  /** Every key area of the tool, in report order. */
  all: readonly { id: string; trend: Trend }[];
  /** Where limits begin anew, and the form that has them do so. */
  children?: ReactNode;
};

/** One key area over time, and the others of its tool in a line each. */
export function TrendsPage({ tools, charted, trend, expected, all, children }: TrendsPageProps) {
  const assured = assuranceInWords(trend, expected);
  return (
    <>
      <span className="govuk-caption-l">{charted.tool.title}</span>
      <h1 className="govuk-heading-l">{charted.area.label}, over time</h1>
      <ChartedFilters action={paths.trends()} tools={tools} charted={charted}>
        <Select
          name="chart"
          label="Chart"
          defaultValue={trend.kind}
          options={CHART_KIND_NAMES.map((kind) => ({ value: kind, text: CHART_KINDS[kind] }))}
        />
      </ChartedFilters>
      <TrendSection
        trend={trend}
        area={charted.area.id}
        csvHref={paths.trendsCsv(chartedQuery(charted, trend.kind))}
      />
      {assured ? <p className="govuk-body app-two-thirds">{assured}</p> : null}
      {children}
      <AreasOverTime tool={charted.tool} current={charted.area.id} all={all} />
    </>
  );
}
