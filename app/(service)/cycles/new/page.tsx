import type { Metadata } from 'next';
import { z } from 'zod';
import { planNewCycle } from '#app/(service)/cycles/new/actions.ts';
import { PlanForm } from '#components/cycles/plan-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findNextTheme } from '#lib/db/programme/list-programme.ts';
import { findAuditDays } from '#lib/db/settings/find-audit-days.ts';
import { listTools } from '#lib/db/tools/list-tools.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Plan a cycle' };

const querySchema = z.object({ entry: z.uuid().nullable().catch(null) });

/** Plans a cycle, before any case is known; from a theme of the programme, with its words and tool filled in. */
export default async function NewCyclePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('cycle.plan');
  const { entry } = querySchema.parse(await searchParams);
  const theme = entry === null ? null : await findNextTheme(viewer, entry);
  const listed = await listTools(viewer);
  const tools = listed.map(({ id, title, version }) => ({ id, title, version }));
  const toolVersionId = listed.find(({ slug }) => slug === theme?.toolSlug)?.id;
  const before = { ...(theme && { theme: theme.theme }), ...(toolVersionId && { toolVersionId }) };
  return (
    <>
      <BackLink href={paths.cycles()}>Cycles</BackLink>
      <h1 className="govuk-heading-xl">Plan a cycle</h1>
      <PlanForm
        action={planNewCycle.bind(null, theme?.id ?? null)}
        tools={tools}
        before={before}
        auditDays={await findAuditDays(viewer)}
        button="Plan this cycle"
      />
    </>
  );
}
