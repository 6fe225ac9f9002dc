import type { Metadata } from 'next';
import { z } from 'zod';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { PaperReportsTable } from '#components/paper-reports/paper-reports-table.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listPaperReports } from '#lib/db/paper-reports/list-paper-reports.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Paper reports – Findings' };

const DONE = {
  added: 'The figures of this report are entered',
  saved: 'The figures of this report are changed',
  removed: 'This report is removed',
};
const querySchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  done: z.enum(['added', 'saved', 'removed']).optional().catch(undefined),
});

/** The reports from before this service whose figures can stand beside those counted here. */
export default async function PaperReportsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('cycle.plan');
  const { page, done } = querySchema.parse(await searchParams);
  const { reports, pages } = await listPaperReports(viewer, page);
  return (
    <>
      <BackLink href={paths.findingsList()}>Findings</BackLink>
      <DoneAlert done={done} words={DONE} />
      <h1 className="govuk-heading-l">Paper reports</h1>
      <p className="govuk-body app-two-thirds">
        Figures that were printed before they were counted here. A cycle can be compared with them on its page
        of what changed.
      </p>
      <p className="govuk-body">
        <a className="govuk-button" href={paths.newPaperReport()}>
          Enter a paper report
        </a>
      </p>
      <PaperReportsTable reports={reports} />
      <PageTurner
        page={page}
        hasMore={page < pages}
        hrefOf={(number) => paths.paperReports({ page: `${number}` })}
        of="paper reports"
      />
    </>
  );
}
