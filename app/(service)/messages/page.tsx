import type { Metadata } from 'next';
import { z } from 'zod';
import { saveChoice } from '#app/(service)/messages/actions.ts';
import { MailChoiceForm } from '#components/messages/mail-choice-form.tsx';
import { OwnMessages } from '#components/messages/own-messages.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findMailChoice, listOwnMessages } from '#lib/db/messages/list-messages.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { mailSettings } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Messages' };

const querySchema = z.object({ page: pageNumber, done: z.enum(['saved']).optional().catch(undefined) });

const MAILED = 'Every message is kept on this page too.';
const KEPT =
  'This installation sends no mail yet: messages stay on this page. Your choice counts once it does.';

/** What Sightline wrote to the viewer, and how it comes to them. */
export default async function MessagesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('message.read');
  const { page, done } = querySchema.parse(await searchParams);
  const { rows, hasMore } = await listOwnMessages(viewer, page);
  const to = (number: number) => ({
    href: paths.messages(number > 1 ? { page: String(number) } : undefined),
  });
  return (
    <div className="app-two-thirds">
      <DoneAlert done={done} words={{ saved: 'How your mail comes is saved' }} />
      <h1 className="govuk-heading-xl">Messages</h1>
      {rows.length === 0 ? <NothingYet /> : <OwnMessages messages={rows} />}
      {hasMore || page > 1 ? (
        <Pagination
          previous={page > 1 ? { ...to(page - 1), text: 'Newer' } : undefined}
          next={hasMore ? { ...to(page + 1), text: 'Older' } : undefined}
        />
      ) : null}
      <MailChoiceForm
        action={saveChoice}
        before={await findMailChoice(viewer)}
        hint={mailSettings() === null ? KEPT : MAILED}
      />
    </div>
  );
}

function NothingYet() {
  return (
    <EmptyState title="There are no messages for you">
      <p className="govuk-body">
        What Sightline writes to you comes here: when a cycle opens, before audits are due, and whenever one
        of yours changes.
      </p>
    </EmptyState>
  );
}
