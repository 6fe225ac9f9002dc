import type { Metadata } from 'next';
import { planNewCycle } from '#app/(service)/cycles/new/actions.ts';
import { PlanForm } from '#components/cycles/plan-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listTools } from '#lib/db/tools/list-tools.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Plan a cycle' };

/** Plans a cycle, before any case is known. */
export default async function NewCyclePage() {
  const viewer = await requireViewer('cycle.plan');
  const tools = (await listTools(viewer)).map(({ id, title, version }) => ({ id, title, version }));
  return (
    <>
      <BackLink href={paths.cycles()}>Cycles</BackLink>
      <h1 className="govuk-heading-xl">Plan a cycle</h1>
      <PlanForm action={planNewCycle} tools={tools} before={{}} button="Plan this cycle" />
    </>
  );
}
