import { shortMonth } from '#components/trends/trend-marks.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { ChartedTool } from '#lib/domain/findings/charted.ts';
import type { SeriesPoint } from '#lib/domain/findings/series.ts';
import type { TeamHistoryRow } from '#lib/domain/findings/team-history.ts';
import { paths } from '#lib/paths.ts';

type TeamFindingsPageProps = {
  id: string;
  team: string;
  tools: readonly ChartedTool[];
  tool: ChartedTool | null;
  points: readonly Pick<SeriesPoint, 'cycleId' | 'publishedOn'>[];
  rows: readonly TeamHistoryRow[];
  mayPool: boolean;
};

/** One team: every key area over the latest cycles, in report order. */
export function TeamFindingsPage({ id, team, tools, tool, points, rows, mayPool }: TeamFindingsPageProps) {
  return (
    <>
      <span className="govuk-caption-l">{tool ? `${tool.title}, one team` : 'One team'}</span>
      <h1 className="govuk-heading-l">{team}: key areas, cycle by cycle</h1>
      {tool && tools.length > 1 ? <ToolChoice {...{ id, tools, tool }} /> : null}
      {points.length === 0 ? (
        <EmptyState title="No findings have been published yet">
          <p className="govuk-body">This team’s figures stand here once findings are published.</p>
        </EmptyState>
      ) : (
        <History {...{ points, rows, mayPool }} />
      )}
    </>
  );
}

type ToolChoiceProps = { id: string; tools: readonly ChartedTool[]; tool: ChartedTool };

function ToolChoice({ id, tools, tool }: ToolChoiceProps) {
  return (
    <div className="app-filter-above">
      <FilterPanel action={paths.teamFindings(id)} title="Choose what to show" buttonText="Show">
        <Select
          name="tool"
          label="Tool"
          defaultValue={tool.slug}
          options={tools.map(({ slug, title }) => ({ value: slug, text: title }))}
        />
      </FilterPanel>
    </div>
  );
}

function History({ points, rows, mayPool }: Pick<TeamFindingsPageProps, 'points' | 'rows' | 'mayPool'>) {
  return (
    <>
      <p className="govuk-body app-two-thirds">
        A cycle has few cases of one team, so most of what differs from one to the next is chance.{' '}
        {mayPool
          ? 'Under ten answers there are counts and no percentage.'
          : 'Figures of few cases are hidden, and others with them, so that no subtraction brings them back.'}
      </p>
      <StackingTable
        className="app-team-history"
        columns={[
          { key: 'area', heading: 'Key area' },
          ...points.map(({ cycleId, publishedOn }) => ({ key: cycleId, heading: shortMonth(publishedOn) })),
          ...(mayPool ? [{ key: 'together', heading: 'Together' }] : []),
        ]}
        rows={rows.map(({ id, label, cells, together }) => ({
          key: id,
          cells: {
            area: label,
            ...Object.fromEntries(cells.map(({ cycleId, words }) => [cycleId, words])),
            together: together === null ? 'Nothing to add up' : <strong>{together}</strong>,
          },
        }))}
      />
    </>
  );
}
