import type { Metadata } from 'next';
import { z } from 'zod';
import { record } from '#app/(service)/findings/paper/new/actions.ts';
import { PaperReportForm } from '#components/paper-reports/paper-report-form.tsx';
import { ToolChoice } from '#components/paper-reports/tool-choice.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findNewestTool } from '#lib/db/tools/find-newest-tool.ts';
import { listTools } from '#lib/db/tools/list-tools.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Enter a paper report – Findings' };

const querySchema = z.object({ tool: z.string().max(100).optional().catch(undefined) });

/** Enters the figures of a paper report: first for which tool, then what it printed. */
export default async function NewPaperReportPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('cycle.plan');
  const { tool: slug } = querySchema.parse(await searchParams);
  const tool = slug === undefined ? null : await findNewestTool(viewer, slug);
  return (
    <>
      <BackLink href={paths.paperReports()}>Paper reports</BackLink>
      {tool ? <span className="govuk-caption-l">{tool.title}</span> : null}
      <h1 className="govuk-heading-l">Enter a paper report</h1>
      {tool ? (
        <PaperReportForm
          action={record.bind(null, tool.slug)}
          areas={tool.definition.keyAreas}
          button="Enter these figures"
        />
      ) : (
        <ToolChoice tools={await listTools(viewer)} />
      )}
    </>
  );
}
