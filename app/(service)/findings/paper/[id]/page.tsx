import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { change, remove } from '#app/(service)/findings/paper/[id]/actions.ts';
import { PaperReportForm } from '#components/paper-reports/paper-report-form.tsx';
import { RemovePaperReport } from '#components/paper-reports/remove-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findPaperReport } from '#lib/db/paper-reports/find-paper-report.ts';
import { findNewestTool } from '#lib/db/tools/find-newest-tool.ts';
import { paperReportFields } from '#lib/domain/findings/paper-report.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'A paper report – Findings' };

const paramsSchema = z.object({ id: z.uuid() });

/** One paper report: its figures, and the way out. */
export default async function PaperReportPage({ params }: { params: Promise<unknown> }) {
  const viewer = await requireViewer('cycle.plan');
  const { data } = paramsSchema.safeParse(await params);
  const report = data ? await findPaperReport(viewer, data.id) : null;
  const tool = report && (await findNewestTool(viewer, report.toolSlug));
  if (!report || !tool) notFound();
  return (
    <>
      <BackLink href={paths.paperReports()}>Paper reports</BackLink>
      <span className="govuk-caption-l">{tool.title}</span>
      <h1 className="govuk-heading-l">{report.name}</h1>
      <PaperReportForm
        action={change.bind(null, report.id)}
        areas={tool.definition.keyAreas}
        before={paperReportFields(report)}
        button="Save changes"
      />
      <RemovePaperReport action={remove.bind(null, report.id)} />
    </>
  );
}
