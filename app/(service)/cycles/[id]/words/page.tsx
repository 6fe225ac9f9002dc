import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { withdraw } from '#app/(service)/cycles/[id]/words/actions.ts';
import { WordsPage } from '#components/words/words-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { listWords } from '#lib/db/words/list-words.ts';
import { questionsChosen, wordsFilterSchema } from '#lib/domain/words/words-filter.ts';
import { isoDateOf } from '#lib/format.ts';

type CycleWordsProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const doneSchema = z.object({ done: z.enum(['released', 'withdrawn']).optional().catch(undefined) });

async function requireCycle(params: CycleWordsProps['params']) {
  const viewer = await requireViewer('words.release');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: CycleWordsProps): Promise<Metadata> {
  return { title: `What people wrote – ${(await requireCycle(params)).cycle.name}` };
}

/** What auditors, families and practitioners wrote in a cycle. */
export default async function CycleWordsPage({ params, searchParams }: CycleWordsProps) {
  const { viewer, cycle } = await requireCycle(params);
  const query = await searchParams;
  const filter = wordsFilterSchema.parse(query);
  const { definition: tool } = (await findTool(viewer, cycle.tool.id)) ?? notFound();
  const questions = questionsChosen(tool, filter);
  return (
    <WordsPage
      {...{ cycle, tool, filter }}
      list={await listWords(viewer, { cycleId: cycle.id, filter, questions })}
      done={doneSchema.parse(query).done}
      today={isoDateOf(new Date())}
      withdraw={withdraw.bind(null, cycle.id)}
    />
  );
}
