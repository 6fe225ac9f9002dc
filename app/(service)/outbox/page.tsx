import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { OutboxFilters } from '#components/messages/outbox-filters.tsx';
import { OutboxHead } from '#components/messages/outbox-head.tsx';
import { OutboxTable } from '#components/messages/outbox-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listOutbox } from '#lib/db/messages/list-messages.ts';
import { outboxFilterSchema, outboxQuery } from '#lib/domain/messages/outbox-filter.ts';
import { mailSettings } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Messages' };

/** All that was sent or kept for the people of the council. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('message.read');
  const filter = outboxFilterSchema.parse(await searchParams);
  const outbox = await listOutbox(viewer, filter);
  if (!outbox) forbidden();
  const to = (page: number) => ({ href: paths.outbox(outboxQuery({ ...filter, page })) });
  return (
    <>
      <h1 className="govuk-heading-xl">Messages</h1>
      <OutboxHead counts={outbox.counts} from={mailSettings()?.from ?? null} />
      {outbox.counts.size > 0 ? <OutboxFilters filter={filter} /> : null}
      {outbox.rows.length > 0 ? (
        <OutboxTable messages={outbox.rows} />
      ) : (
        <Nothing isFiltered={outbox.counts.size > 0} />
      )}
      {outbox.hasMore || filter.page > 1 ? (
        <Pagination
          previous={filter.page > 1 ? { ...to(filter.page - 1), text: 'Newer' } : undefined}
          next={outbox.hasMore ? { ...to(filter.page + 1), text: 'Older' } : undefined}
        />
      ) : null}
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="Nothing is found">
      <p className="govuk-body">
        <a className="govuk-link" href={paths.outbox()}>
          Show all messages
        </a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="Nothing has been written yet">
      <p className="govuk-body">
        The first messages are written when a cycle opens: one to each of its auditors.
      </p>
    </EmptyState>
  );
}
