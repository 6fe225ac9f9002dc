import { EmptyState } from '#components/ui/empty-state.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type PaperReportLine = {
  id: string;
  name: string;
  /** Title of the tool its figures stand for. */
  tool: string;
  reportedOn: string;
  returned: number;
  figures: number;
};

/** The reports on paper whose figures were entered, the latest first. */
export function PaperReportsTable({ reports }: { reports: readonly PaperReportLine[] }) {
  if (reports.length === 0) {
    return (
      <EmptyState title="No figures of a paper report have been entered yet">
        <p className="govuk-body">
          Enter what an older report printed, and the first cycle here has something to be compared with.
        </p>
      </EmptyState>
    );
  }
  return (
    <StackingTable
      caption={<span className="govuk-visually-hidden">Paper reports</span>}
      columns={[
        { key: 'name', heading: 'Report' },
        { key: 'on', heading: 'Date' },
        { key: 'tool', heading: 'Tool' },
        { key: 'returned', heading: 'Audits', numeric: true },
        { key: 'figures', heading: 'Figures', numeric: true },
      ]}
      rows={reports.map(({ id, name, tool, reportedOn, returned, figures }) => ({
        key: id,
        cells: {
          name: (
            <a className="govuk-link govuk-link--no-visited-state" href={paths.paperReport(id)}>
              {name}
            </a>
          ),
          on: dateInWords(reportedOn),
          tool,
          returned: returned.toLocaleString('en-GB'),
          figures,
        },
      }))}
    />
  );
}
