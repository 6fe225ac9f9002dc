import { ChartFrame } from '#components/charts/chart-frame.tsx';
import type { ChartRow } from '#components/charts/chart-table.tsx';
import { FunnelChart } from '#components/team-findings/funnel-chart.tsx';
import { FunnelKey } from '#components/team-findings/funnel-key.tsx';
import { funnelMarks } from '#components/team-findings/funnel-marks.ts';
import { plotted } from '#lib/domain/findings/figure.ts';
import type { Funnel } from '#lib/domain/findings/funnel.ts';
import { type FunnelRow, funnelRows } from '#lib/domain/findings/funnel-rows.ts';
import { funnelSentence, funnelTitle } from '#lib/domain/findings/funnel-words.ts';
import { paths } from '#lib/paths.ts';

type FunnelSectionProps = {
  funnel: Funnel;
  span: string;
  ids: ReadonlyMap<string, string>;
  /** The slug of the tool. */
  tool: string;
  csvHref: string;
};

const COLUMNS = [
  { key: 'team', heading: 'Team' },
  { key: 'share', heading: 'Evidence on file' },
  { key: 'range', heading: 'Likely range' },
  { key: 'limits', heading: 'Inner limits' },
  { key: 'place', heading: 'Where it lies' },
] as const;

/** The teams on one key area: the funnel, its key, and every team by name. */
export function FunnelSection({ funnel, span, ids, tool, csvHref }: FunnelSectionProps) {
  const average = plotted(funnel.total);
  return (
    <ChartFrame
      id="teams"
      title={funnelTitle(funnel)}
      sentence={funnelSentence(funnel, span)}
      csvHref={csvHref}
      tableOpen
      table={{
        caption: `${funnel.label}, by team`,
        columns: COLUMNS,
        rows: funnelRows(funnel).map((row) => rowOf(row, ids.get(row.team), tool)),
      }}
    >
      {average !== null && funnel.teams.length > 0 ? (
        <>
          <FunnelChart marks={funnelMarks(funnel)} curve={funnel.curve} average={average.value} />
          <FunnelKey />
        </>
      ) : null}
    </ChartFrame>
  );
}

const rowOf = (
  { team, share, range, limits, place }: FunnelRow,
  id: string | undefined,
  tool: string,
): ChartRow => ({
  key: team,
  href: id && paths.teamFindings(id, { tool }),
  cells: { team, share, range, limits, place },
});
