import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { save } from '#app/(service)/replies/[id]/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { ReplyPage } from '#components/replies/reply-page.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findOwnReply } from '#lib/db/replies/find-own-reply.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type OwnReplyPageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export const metadata: Metadata = { title: 'The audit of your case' };

const searchSchema = z.object({ done: z.enum(['draft', 'sent']).optional().catch(undefined) });
const DONE = {
  draft: 'Saved. Nobody reads it before you send it',
  sent: 'Your reply is sent to the pair. Thank you',
} as const;

/** One audit of the viewer's own case: to read, to answer, and to see what became of the answer. */
export default async function OwnReplyPage({ params, searchParams }: OwnReplyPageProps) {
  const viewer = await requireViewer('reply.give');
  const reply = await findOwnReply(viewer, (await params).id);
  if (!reply) notFound();
  const { done } = searchSchema.parse(await searchParams);
  return (
    <>
      <BackLink href={paths.home()}>{viewer.role === 'auditor' ? 'Your audits' : 'Your cases'}</BackLink>
      <DoneAlert done={done} words={DONE} />
      <span className="govuk-caption-xl">{reply.cycle.name}</span>
      <h1 className="govuk-heading-xl">{reply.code}: the audit of your case</h1>
      {reply.status === 'returned' ? (
        <ReplyPage reply={reply} today={isoDateOf(new Date())} action={save.bind(null, reply.id)} />
      ) : (
        <EmptyState title="The pair is working on this audit again">
          <p className="govuk-body">
            It was sent back to them after it had been returned. What you wrote is kept. You can read the
            audit here again when they return it.
          </p>
        </EmptyState>
      )}
    </>
  );
}
