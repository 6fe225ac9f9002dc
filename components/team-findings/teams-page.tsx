import { ChartedFilters } from '#components/charts/charted-filters.tsx';
import { FunnelSection } from '#components/team-findings/funnel-section.tsx';
import { Select } from '#components/ui/select.tsx';
import { type Charted, type ChartedTool, chartedQuery } from '#lib/domain/findings/charted.ts';
import type { Funnel } from '#lib/domain/findings/funnel.ts';
import { hiddenInWords, pooledInWords } from '#lib/domain/findings/funnel-words.ts';
import { SPANS, type Span } from '#lib/domain/findings/team-figures.ts';
import { paths } from '#lib/paths.ts';

type TeamsPageProps = {
  tools: readonly ChartedTool[];
  charted: Charted;
  funnel: Funnel;
  span: string;
  over: Span;
  cycles: number;
  mayPool: boolean;
  /** Counts from 1 to this are hidden from those without access to cases. */
  hideUpTo: number;
  ids: ReadonlyMap<string, string>;
};

/** The teams on one key area against their average: no order of teams, and no team called good or bad. */
export function TeamsPage({ tools, charted, funnel, span, over, mayPool, ...rest }: TeamsPageProps) {
  const hidden = hiddenInWords(funnel, rest.hideUpTo);
  const pooled = pooledInWords(rest.cycles);
  const query = { ...chartedQuery(charted), ...(mayPool ? { over: `${over}` } : {}) };
  return (
    <>
      <span className="govuk-caption-l">{charted.tool.title}</span>
      <h1 className="govuk-heading-l">{charted.area.label}, by team</h1>
      <ChartedFilters action={paths.teamsCompared()} tools={tools} charted={charted}>
        {mayPool ? (
          <Select
            name="over"
            label="Cycles together"
            defaultValue={`${over}`}
            options={SPANS.map((cycles) => ({
              value: `${cycles}`,
              text: cycles === 1 ? 'The latest alone' : `The latest ${cycles}`,
            }))}
          />
        ) : null}
      </ChartedFilters>
      <FunnelSection
        {...{ funnel, span, ids: rest.ids }}
        tool={charted.tool.slug}
        csvHref={paths.teamsComparedCsv(query)}
      />
      {pooled ? <p className="govuk-body app-two-thirds">{pooled}</p> : null}
      {hidden ? <p className="govuk-body app-two-thirds">{hidden}</p> : null}
      <p className="app-note app-two-thirds">
        Teams stand by name, never in the order of their share: which of two is higher is mostly chance. What
        a team’s cases are like, and who looks after them, differs too.
      </p>
    </>
  );
}
