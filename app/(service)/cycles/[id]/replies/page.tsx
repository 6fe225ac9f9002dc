import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { askSuggested } from '#app/(service)/cycles/[id]/replies/actions.ts';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { CycleReplies } from '#components/replies/cycle-replies.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { countReplies } from '#lib/db/replies/count-replies.ts';
import { listCycleReplies } from '#lib/db/replies/list-cycle-replies.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { isoDateOf } from '#lib/format.ts';

type RepliesPageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const searchSchema = z.object({ page: pageNumber, done: z.enum(['asked']).optional().catch(undefined) });
const DONE = { asked: 'They are asked, and a message tells them where to read it' };

async function requireCycle(params: RepliesPageProps['params']) {
  const viewer = await requireViewer('reply.ask');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: RepliesPageProps): Promise<Metadata> {
  return { title: `Replies – ${(await requireCycle(params)).cycle.name}` };
}

/** The practitioners' part of a cycle: who is asked to read which audit, and what came of it. */
export default async function CycleRepliesPage({ params, searchParams }: RepliesPageProps) {
  const { viewer, cycle } = await requireCycle(params);
  const { page, done } = searchSchema.parse(await searchParams);
  const [counts, list] = await Promise.all([
    countReplies(viewer, cycle.id),
    listCycleReplies(viewer, cycle.id, page),
  ]);
  return (
    <>
      <CycleHead cycle={cycle} current="replies" />
      <DoneAlert done={done} words={DONE} />
      <CycleReplies
        cycleId={cycle.id}
        {...{ counts, list, page }}
        today={isoDateOf(new Date())}
        canAsk={cycle.status !== 'published'}
        ask={askSuggested.bind(null, { cycleId: cycle.id, page })}
      />
    </>
  );
}
