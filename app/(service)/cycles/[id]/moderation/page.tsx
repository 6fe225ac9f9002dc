import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ModerationsPage } from '#components/moderation/moderations-page.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { countModerations } from '#lib/db/moderation/count-moderations.ts';
import { listModerations } from '#lib/db/moderation/list-moderations.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';

type CycleModerationProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const DONE = { asked: 'The moderator is asked', withdrawn: 'The audit waits for a moderator again' } as const;
const searchSchema = z.object({
  page: pageNumber,
  done: z.enum(['asked', 'withdrawn']).optional().catch(undefined),
});

async function requireCycle(params: CycleModerationProps['params']) {
  const viewer = await requireViewer('moderation.assign');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: CycleModerationProps): Promise<Metadata> {
  return { title: `Moderation – ${(await requireCycle(params)).cycle.name}` };
}

/** The returned audits of a cycle that a third person looks at. */
export default async function CycleModerationPage({ params, searchParams }: CycleModerationProps) {
  const { viewer, cycle } = await requireCycle(params);
  const { page, done } = searchSchema.parse(await searchParams);
  const tool = await findTool(viewer, cycle.tool.id);
  const asked = tool ? scoredQuestions(tool.definition).length : 0;
  const [list, counts] = await Promise.all([
    listModerations(viewer, cycle.id, page),
    countModerations(viewer, cycle.id, asked),
  ]);
  return (
    <>
      <DoneAlert done={done} words={DONE} />
      <ModerationsPage {...{ cycle, list, counts, page }} />
    </>
  );
}
