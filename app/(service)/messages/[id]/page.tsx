import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { sendOnceMore } from '#app/(service)/messages/[id]/actions.ts';
import { StepForm } from '#components/cycles/step-form.tsx';
import { MessageRead } from '#components/messages/message-read.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findMessage, markRead } from '#lib/db/messages/find-message.ts';
import { canSendAgain } from '#lib/domain/messages/message-status.ts';
import { reachOf } from '#lib/domain/permissions.ts';
import { mailSettings } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Message' };

type MessagePageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const querySchema = z.object({ done: z.enum(['sent-again']).optional().catch(undefined) });

/** One message. Its reader opening it is remembered; a coordinator looking at it is not. */
export default async function MessagePage({ params, searchParams }: MessagePageProps) {
  const viewer = await requireViewer('message.read');
  const { id } = await params;
  const { done } = querySchema.parse(await searchParams);
  const message = await findMessage(viewer, id);
  if (!message) notFound();
  if (message.isOwn && message.readAt === null) await markRead(viewer, id, new Date());
  const isKeeper = reachOf(viewer, 'message.read') === 'council';
  return (
    <div className="app-two-thirds">
      <BackLink href={isKeeper && !message.isOwn ? paths.outbox() : paths.messages()}>Messages</BackLink>
      <DoneAlert done={done} words={{ 'sent-again': 'The message goes out again within a minute or two' }} />
      <MessageRead message={message} isKeeper={isKeeper} />
      {isKeeper && canSendAgain(message.status) && mailSettings() !== null ? (
        <StepForm action={sendOnceMore.bind(null, id)} label="Send again" confirms={null} hrefs={{}} />
      ) : null}
    </div>
  );
}
