import { EmptyState } from '#components/ui/empty-state.tsx';
import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { Expectation, Expectations } from '#lib/domain/findings/expectation.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ExpectationsPageProps = {
  tools: readonly { slug: string; title: string }[];
  /** The tool that is read; null where the council has none. */
  tool: {
    slug: string;
    keyAreas: readonly { id: string; label: string }[];
    expectations: Expectations;
  } | null;
};

/** What is expected of the key areas of one tool, and the way to change it. */
export function ExpectationsPage({ tools, tool }: ExpectationsPageProps) {
  return (
    <>
      <h1 className="govuk-heading-l">What is expected</h1>
      <p className="govuk-body app-two-thirds">
        The share of audits in which the evidence should at least be found, as somebody agreed it. Findings
        show it as a dotted line, and say “Reached” or “Below” only where the whole likely range is on one
        side of it. Where nothing is expected, nothing is coloured.
      </p>
      {tool ? (
        <>
          <div className="app-filter-above">
            <FilterPanel action={paths.expectations()} title="Another tool" buttonText="Show this tool">
              <Select
                name="tool"
                label="Tool"
                options={tools.map(({ slug, title }) => ({ value: slug, text: title }))}
                defaultValue={tool.slug}
              />
            </FilterPanel>
          </div>
          <AreaTable {...tool} />
        </>
      ) : (
        <EmptyState title="There is no tool yet">
          <p className="govuk-body">Once the council has a tool, its key areas are listed here.</p>
        </EmptyState>
      )}
    </>
  );
}

function AreaTable({ slug, keyAreas, expectations }: NonNullable<ExpectationsPageProps['tool']>) {
  return (
    <StackingTable
      caption="Key areas and what is expected of them"
      captionSize="m"
      columns={[
        { key: 'area', heading: 'Key area' },
        { key: 'percent', heading: 'Expected' },
        { key: 'agreed', heading: 'Agreed' },
        { key: 'why', heading: 'Why' },
        { key: 'change', heading: <span className="govuk-visually-hidden">Change</span> },
      ]}
      rows={keyAreas.map(({ id, label }) => ({
        key: id,
        cells: { area: label, ...cellsOf(expectations[id]), change: <Change {...{ slug, id, label }} /> },
      }))}
    />
  );
}

function cellsOf(expectation: Expectation | undefined) {
  if (!expectation) return { percent: 'Nothing', agreed: '–', why: '–' };
  const { percent, agreedOn, agreedBy, reason } = expectation;
  return { percent: `${percent}%`, agreed: `${dateInWords(agreedOn)}, ${agreedBy}`, why: reason };
}

function Change({ slug, id, label }: { slug: string; id: string; label: string }) {
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={paths.expectation(slug, id)}>
      Change<span className="govuk-visually-hidden"> what is expected of {label}</span>
    </a>
  );
}
