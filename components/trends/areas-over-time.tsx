import { StackingTable } from '#components/ui/stacking-table.tsx';
import { type ChartedTool, chartedQuery } from '#lib/domain/findings/charted.ts';
import type { Trend } from '#lib/domain/findings/trend.ts';
import { trendInWords } from '#lib/domain/findings/trend-words.ts';
import { asSentence, figureInWords } from '#lib/domain/findings/words.ts';
import { paths } from '#lib/paths.ts';

type AreasOverTimeProps = {
  tool: ChartedTool;
  /** The key area drawn above. */
  current: string;
  all: readonly { id: string; trend: Trend }[];
};

/** Every key area of a tool in a line: its latest share, and whether it shows a signal. */
export function AreasOverTime({ tool, current, all }: AreasOverTimeProps) {
  return (
    <section aria-labelledby="every-area">
      <h2 className="govuk-heading-m" id="every-area">
        Every key area of this tool
      </h2>
      <p className="govuk-body app-two-thirds">
        In report order. The more charts one looks at, the more often one of them shows a signal that is
        chance and nothing else.
      </p>
      <StackingTable
        className="app-over-time"
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'latest', heading: 'Latest share' },
          { key: 'says', heading: 'What its chart says' },
        ]}
        rows={all.map(({ id, trend }) => ({
          key: id,
          cells: {
            area: <AreaName {...{ tool, id, label: trend.label, current }} />,
            latest: latestInWords(trend),
            says: asSentence(trendInWords(trend)),
          },
        }))}
      />
    </section>
  );
}

function latestInWords({ points }: Trend): string {
  const last = points.at(-1);
  return last ? figureInWords(last.figure) : 'None yet';
}

type AreaNameProps = { tool: ChartedTool; id: string; label: string; current: string };

function AreaName({ tool, id, label, current }: AreaNameProps) {
  if (id === current) return <strong>{label}</strong>;
  return (
    <a
      className="govuk-link govuk-link--no-visited-state"
      href={paths.trends(chartedQuery({ tool, area: { id, label } }))}
    >
      {label}
    </a>
  );
}
