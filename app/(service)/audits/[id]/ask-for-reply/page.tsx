import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ask, withdraw } from '#app/(service)/audits/[id]/ask-for-reply/actions.ts';
import { AskPage } from '#components/replies/ask-page.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAsk } from '#lib/db/replies/find-ask.ts';
import { mayAsk } from '#lib/domain/replies/ask.ts';
import { workingDaysAfter } from '#lib/domain/working-days.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Ask somebody to read an audit' };

/** Whom to ask to read one returned audit: the practitioner, the team manager, or both. */
export default async function AskForReplyPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer('reply.ask');
  const audit = await findAsk(viewer, (await params).id);
  if (!audit) notFound();
  const { id, code, cycleId, cycleName, asked, readers, suggested, replyDays } = audit;
  const today = isoDateOf(new Date());
  return (
    <>
      <BackLink href={paths.cycleReplies(cycleId)}>Replies</BackLink>
      <span className="govuk-caption-l">{cycleName}</span>
      <h1 className="govuk-heading-l">{code}: ask somebody to read it</h1>
      <AskPage
        {...{ audit, asked, readers, suggested, replyDays, today }}
        may={mayAsk({ status: audit.status, cycle: audit.cycleStatus })}
        dueOn={workingDaysAfter(today, replyDays)}
        ask={ask.bind(null, { auditId: id, cycleId })}
        withdraw={withdraw.bind(null, id)}
      />
    </>
  );
}
