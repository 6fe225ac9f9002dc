import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { changePlan } from '#app/(service)/cycles/[id]/edit/actions.ts';
import { PlanForm } from '#components/cycles/plan-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findAuditDays } from '#lib/db/settings/find-audit-days.ts';
import { listTools } from '#lib/db/tools/list-tools.ts';
import { planFields } from '#lib/domain/cycles/plan.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Change the plan' };

/** Changes the plan of a cycle; once its sample is drawn there is no such page. */
export default async function EditCyclePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer('cycle.plan');
  const cycle = await findCycle(viewer, (await params).id);
  if (!cycle || !cycleSteps(cycle.status).edit) notFound();
  const newest = await listTools(viewer);
  const tools = newest.some(({ id }) => id === cycle.tool.id) ? newest : [cycle.tool, ...newest];
  return (
    <>
      <BackLink href={paths.cycle(cycle.id)}>{cycle.name}</BackLink>
      <h1 className="govuk-heading-xl">Change the plan</h1>
      <PlanForm
        action={changePlan.bind(null, cycle.id)}
        tools={tools.map(({ id, title, version }) => ({ id, title, version }))}
        before={planFields(cycle)}
        auditDays={await findAuditDays(viewer)}
        button="Keep this plan"
      />
    </>
  );
}
