import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { takeCycleStep } from '#app/(service)/cycles/[id]/actions.ts';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { CycleOverview } from '#components/cycles/cycle-overview.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { isoDateOf } from '#lib/format.ts';

type CyclePageProps = { params: Promise<{ id: string }> };

async function requireCycle(params: CyclePageProps['params']) {
  const viewer = await requireViewer('cycle.read');
  return (await findCycle(viewer, (await params).id)) ?? notFound();
}

export async function generateMetadata({ params }: CyclePageProps): Promise<Metadata> {
  return { title: (await requireCycle(params)).name };
}

/** A cycle at a glance: what is next, what has come back, the plan and the life. */
export default async function CyclePage({ params }: CyclePageProps) {
  const cycle = await requireCycle(params);
  const actions = {
    open: takeCycleStep.bind(null, cycle.id, 'open'),
    close: takeCycleStep.bind(null, cycle.id, 'close'),
    reopen: takeCycleStep.bind(null, cycle.id, 'reopen'),
    publish: takeCycleStep.bind(null, cycle.id, 'publish'),
  };
  return (
    <>
      <CycleHead cycle={cycle} current="overview" />
      <CycleOverview cycle={cycle} today={isoDateOf(new Date())} actions={actions} />
    </>
  );
}
