import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { takeCycleStep } from '#app/(service)/cycles/[id]/actions.ts';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { CycleOverview } from '#components/cycles/cycle-overview.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { countUnfinishedModerations } from '#lib/db/moderation/count-moderations.ts';
import { countReplies } from '#lib/db/replies/count-replies.ts';
import { isoDateOf } from '#lib/format.ts';

type CyclePageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const searchSchema = z.object({ done: z.enum(['paired']).optional().catch(undefined) });
const DONE = { paired: 'Every audit has its pair' };

async function requireCycle(params: CyclePageProps['params']) {
  const viewer = await requireViewer('cycle.read');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: CyclePageProps): Promise<Metadata> {
  return { title: (await requireCycle(params)).cycle.name };
}

/** A cycle at a glance: what is next, what has come back, the plan and the life. */
export default async function CyclePage({ params, searchParams }: CyclePageProps) {
  const { viewer, cycle } = await requireCycle(params);
  const isClosed = cycle.status === 'closed';
  const replies = isClosed ? await countReplies(viewer, cycle.id) : null;
  const unmoderated = isClosed ? await countUnfinishedModerations(viewer, cycle.id) : 0;
  const { done } = searchSchema.parse(await searchParams);
  const actions = {
    open: takeCycleStep.bind(null, cycle.id, 'open'),
    close: takeCycleStep.bind(null, cycle.id, 'close'),
    reopen: takeCycleStep.bind(null, cycle.id, 'reopen'),
    publish: takeCycleStep.bind(null, cycle.id, 'publish'),
  };
  return (
    <>
      <CycleHead cycle={cycle} current="overview" />
      <DoneAlert done={done} words={DONE} />
      <CycleOverview {...{ cycle, replies, unmoderated }} today={isoDateOf(new Date())} actions={actions} />
    </>
  );
}
