import { MessageStatusTag } from '#components/messages/message-status-tag.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { MESSAGE_KINDS } from '#lib/domain/messages/message-kinds.ts';
import type { ListedMessage } from '#lib/domain/messages/message-record.ts';
import { count, dateOf, timeOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const COLUMNS = [
  { key: 'subject', heading: 'Message' },
  { key: 'to', heading: 'To' },
  { key: 'when', heading: 'When' },
  { key: 'status', heading: 'How it went' },
];

/** What was sent or kept: to whom, why, when, and how it went. */
export function OutboxTable({ messages }: { messages: readonly ListedMessage[] }) {
  const rows = messages.map((message) => ({
    key: message.id,
    cells: {
      subject: (
        <>
          <a className="govuk-link govuk-link--no-visited-state" href={paths.message(message.id)}>
            {message.subject}
          </a>{' '}
          <span className="app-stacking__more">{MESSAGE_KINDS[message.kind].label}</span>
        </>
      ),
      to: message.to,
      when: <When at={message.sentAt ?? message.queuedAt} />,
      status: (
        <>
          <MessageStatusTag status={message.status} />{' '}
          <span className="app-stacking__more">{moreOf(message)}</span>
        </>
      ),
    },
  }));
  return <StackingTable columns={COLUMNS} rows={rows} />;
}

const moreOf = ({ failure, attempts, status }: ListedMessage): string =>
  [failure, status === 'waiting' && attempts > 0 ? `tried ${count(attempts, 'time')}` : '']
    .filter((words) => words !== '')
    .join(', ');

function When({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()}>
      {dateOf(at)} <span className="app-quiet">{timeOf(at)}</span>
    </time>
  );
}
