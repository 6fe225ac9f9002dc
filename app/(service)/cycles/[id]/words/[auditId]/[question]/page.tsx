import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { release } from '#app/(service)/cycles/[id]/words/actions.ts';
import { ReleaseForm } from '#components/words/release-form.tsx';
import { ReleasePage } from '#components/words/release-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { findWords } from '#lib/db/words/find-words.ts';
import { wordsAtSchema } from '#lib/domain/words/words-at.ts';
import { isoDateOf } from '#lib/format.ts';

type ReleaseWordsProps = {
  params: Promise<{ id: string; auditId: string; question: string }>;
  searchParams: Promise<{ source?: unknown }>;
};

export const metadata: Metadata = { title: 'Release words' };

const paramsSchema = z.object({ id: z.uuid(), auditId: z.uuid(), question: z.string().max(100) });

/** Words of one audit, to be released in words that tell nobody who it is about. */
export default async function ReleaseWordsPage({ params, searchParams }: ReleaseWordsProps) {
  const viewer = await requireViewer('words.release');
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { id, auditId, question } = parsed.data;
  const at = wordsAtSchema.parse({ auditId, questionId: question, source: (await searchParams).source });
  const [cycle, written] = await Promise.all([findCycle(viewer, id), findWords(viewer, id, at)]);
  const tool = cycle && (await findTool(viewer, cycle.tool.id));
  if (!(cycle && tool && written) || written.release) notFound();
  return (
    <ReleasePage cycle={cycle} tool={tool.definition} written={written}>
      <ReleaseForm action={release.bind(null, id, at)} words={written.words} today={isoDateOf(new Date())} />
    </ReleasePage>
  );
}
