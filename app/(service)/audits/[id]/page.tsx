import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { v7 } from 'uuid';
import { z } from 'zod';
import { saveSection } from '#app/(service)/audits/[id]/actions.ts';
import { AuditRead } from '#components/audits/audit-read.tsx';
import { AuditForm } from '#components/audits/form/audit-form.tsx';
import { LiveCard } from '#components/audits/form/live-card.tsx';
import { QuestionCards } from '#components/audits/form/question-cards.tsx';
import { JudgingAlone } from '#components/audits/judging-alone.tsx';
import { WaitingForPartner } from '#components/audits/waiting-for-partner.tsx';
import { ModerationLine } from '#components/moderation/moderation-line.tsx';
import { ReplyNotices } from '#components/replies/reply-notices.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { compareAudit } from '#lib/db/audits/compare-audit.ts';
import { findAfterReturn } from '#lib/db/audits/find-after-return.ts';
import { findAudit, type WholeAudit } from '#lib/db/audits/find-audit.ts';
import { listProgress } from '#lib/db/audits/list-progress.ts';
import { listAsked } from '#lib/db/questions/list-asked.ts';
import { stepNow } from '#lib/domain/audits/cut-off.ts';
import { describeDifferences, leftToSettle } from '#lib/domain/audits/differences.ts';
import { describeForm, type FormAudit, isOpenTo } from '#lib/domain/audits/form-audit.ts';
import { reopenable } from '#lib/domain/audits/reopen-judgement.ts';
import { isSitter } from '#lib/domain/audits/response.ts';
import { can } from '#lib/domain/permissions.ts';
import { questionsFor } from '#lib/domain/questions/asked-question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AuditPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Audit' };

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ done: z.enum(['returned', 'sent-back']).optional().catch(undefined) });

/** One audit: the form while its pair may answer, the same questions as text for everyone else who may read it. */
export default async function AuditPage({ params, searchParams }: AuditPageProps) {
  const viewer = await requireViewer('audit.read');
  const parsed = paramsSchema.safeParse(await params);
  const audit = parsed.success ? await findAudit(viewer, parsed.data.id) : null;
  if (!audit) notFound();
  const form = describeForm(viewer.personId, audit, isoDateOf(new Date()));
  const isOpen = isOpenTo(viewer.personId, audit);
  const isOthers = form.phase === 'alone' && !isSitter(viewer.personId, audit);
  if (isOthers || (isOpen && form.phase === 'waiting')) return drawAlone(viewer, audit, form);
  const compared = await compareAudit(viewer, audit);
  if (!isOpen) {
    const now = { ...audit, cycle: audit.cycleStatus };
    const canSendBack =
      can(viewer, 'audit.send-back') && stepNow('send-back', now) !== null && audit.moderatorId === null;
    const canReopen = reopenable(viewer, audit).length > 0;
    const { done } = querySchema.parse(await searchParams);
    const after = await findAfterReturn(viewer, audit.id);
    const notices = (
      <>
        <ReplyNotices auditId={audit.id} replies={after.replies} />
        {can(viewer, 'moderation.assign') ? <ModerationLine {...{ audit, ...after }} /> : null}
      </>
    );
    const differences = compared ? describeDifferences(viewer.personId, compared) : [];
    return <AuditRead {...{ audit, form, done, canSendBack, canReopen, notices, differences, after }} />;
  }
  if (leftToSettle(compared, audit.answers) > 0) redirect(paths.agree(audit.id));
  const questions = form.sections.flatMap((section) => section.questions);
  const commands = Object.fromEntries(questions.map(({ id }) => [id, v7()]));
  const asked = questionsFor(form, await listAsked(viewer, audit.id));
  return (
    <QuestionCards card={<LiveCard />}>
      <AuditForm
        audit={{ ...form, asked }}
        commands={commands}
        saveSection={saveSection.bind(null, audit.id)}
      />
    </QuestionCards>
  );
}

/** How far each of a pair is, for who has finished alone, or who is not of the pair. */
async function drawAlone(viewer: Viewer, audit: WholeAudit, form: FormAudit) {
  const scored = scoredQuestions(audit.tool.definition).map(({ id }) => id);
  const shown = { form, sitters: await listProgress(viewer, audit.id, scored), asked: scored.length };
  if (form.phase === 'waiting') return <WaitingForPartner {...shown} />;
  const canReopen = reopenable(viewer, audit).length > 0;
  return <JudgingAlone audit={audit} {...shown} canReopen={canReopen} />;
}
