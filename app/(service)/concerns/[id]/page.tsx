import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { acknowledge, graver, note, plan } from '#app/(service)/concerns/[id]/actions.ts';
import { ConcernPage } from '#components/concerns/concern-page.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findConcern, listConcernLog } from '#lib/db/concerns/find-concern.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { mayHandle } from '#lib/domain/concerns/handle.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import { paths } from '#lib/paths.ts';

type ConcernProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export const metadata: Metadata = { title: 'Concern' };

const DONE = {
  raised: 'The concern is raised, and the people on duty are told',
  acknowledged: 'You have acknowledged this concern',
  planned: 'The plan is kept',
  graver: 'The concern is red now, and the first on duty are told',
  noted: 'Your note is kept',
} as const;

const doneNames = ['raised', 'acknowledged', 'planned', 'graver', 'noted'] as const;
const searchSchema = z.object({ page: pageNumber, done: z.enum(doneNames).optional().catch(undefined) });

/** One immediate concern, for the people on duty, the coordinators and the auditors of its case. */
export default async function OneConcernPage({ params, searchParams }: ConcernProps) {
  const viewer = await requireViewer('concern.read');
  const concern = await findConcern(viewer, (await params).id);
  if (!concern) notFound();
  const { page, done } = searchSchema.parse(await searchParams);
  const { id, auditId, code, questionId } = concern;
  const log = await listConcernLog(viewer, concern, page);
  const tool = questionId ? await findTool(viewer, concern.toolVersionId) : null;
  const question = tool && questionId ? findQuestion(tool.definition, questionId) : null;
  const readsAll = can(viewer, 'concern.handle');
  const actions = {
    acknowledge: acknowledge.bind(null, id),
    plan: plan.bind(null, id),
    makeGraver: graver.bind(null, id),
    note: note.bind(null, id),
  };
  return (
    <>
      <BackLink href={readsAll ? paths.concerns() : paths.audit(auditId)}>
        {readsAll ? 'Concerns' : code}
      </BackLink>
      <DoneAlert done={done} words={DONE} />
      <ConcernPage
        {...{ concern, log, page, now: new Date() }}
        question={question ? `${question.number} ${question.text}` : ''}
        actions={mayHandle(viewer, concern) ? actions : null}
        canOpenAudit={can(viewer, 'audit.read', { pair: concern.raisers })}
      />
    </>
  );
}
