import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { answer } from '#app/(service)/cycles/[id]/questions/actions.ts';
import { QuestionsPage } from '#components/questions/questions-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { listQuestions } from '#lib/db/questions/list-questions.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { questionsOf } from '#lib/domain/tools/questions.ts';

type CycleQuestionsProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const searchSchema = z.object({ page: pageNumber });

async function requireCycle(params: CycleQuestionsProps['params']) {
  const viewer = await requireViewer('question.answer');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: CycleQuestionsProps): Promise<Metadata> {
  return { title: `Questions from auditors – ${(await requireCycle(params)).cycle.name}` };
}

/** What auditors of a cycle asked the unit. */
export default async function CycleQuestionsPage({ params, searchParams }: CycleQuestionsProps) {
  const { viewer, cycle } = await requireCycle(params);
  const { page } = searchSchema.parse(await searchParams);
  const [list, tool] = await Promise.all([
    listQuestions(viewer, cycle.id, page),
    findTool(viewer, cycle.tool.id),
  ]);
  const questions = tool ? questionsOf(tool.definition) : [];
  const questionWords = new Map(questions.map(({ id, number, text }) => [id, `${number} ${text}`]));
  const answerTo = (id: string) => answer.bind(null, { cycleId: cycle.id, id });
  return <QuestionsPage {...{ cycle, list, page, questionWords, answerTo }} />;
}
