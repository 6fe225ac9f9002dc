import { MessageStatusTag } from '#components/messages/message-status-tag.tsx';
import { MessageText } from '#components/messages/message-text.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { MESSAGE_KINDS } from '#lib/domain/messages/message-kinds.ts';
import type { MessageRecord } from '#lib/domain/messages/message-record.ts';
import { MESSAGE_STATUSES } from '#lib/domain/messages/message-status.ts';
import { count, dateInWords, momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type MessageReadProps = {
  message: MessageRecord;
  /** Does the reader look after the mail of the whole council? */
  isKeeper: boolean;
};

/** One message: what it says and, for whoever looks after the mail, how it went. */
export function MessageRead({ message, isKeeper }: MessageReadProps) {
  const { id, subject, body, calendar, queuedAt, isOwn } = message;
  return (
    <>
      <span className="govuk-caption-l">{momentInWords(queuedAt)}</span>
      <h1 className="govuk-heading-l">{subject}</h1>
      <MessageText body={body} />
      {calendar && isOwn ? (
        <p className="govuk-body">
          <ButtonLink variant="secondary" href={paths.messageCalendar(id)}>
            Add {dateInWords(calendar.day)} to your calendar
          </ButtonLink>
        </p>
      ) : null}
      {isKeeper ? <SummaryList rows={howItWent(message)} /> : null}
    </>
  );
}

const emptyRow = (name: string, value: string) => (value === '' ? [] : [{ name, value }]);

function howItWent({ kind, to, status, sentAt, attempts, failure, readAt }: MessageRecord) {
  const { label, when } = MESSAGE_KINDS[kind];
  return [
    { name: 'To', value: to },
    { name: 'Why', value: `${label}: ${when}` },
    {
      name: 'How it went',
      value: (
        <>
          <MessageStatusTag status={status} /> {MESSAGE_STATUSES[status].means}.
        </>
      ),
    },
    ...emptyRow('What was in the way', failure),
    ...emptyRow('Tried', attempts > 1 ? count(attempts, 'time') : ''),
    ...emptyRow('Sent', sentAt ? momentInWords(sentAt) : ''),
    { name: 'Read in Sightline', value: readAt ? momentInWords(readAt) : 'Not yet' },
  ];
}
