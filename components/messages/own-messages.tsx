import { Tag } from '#components/ui/tag.tsx';
import { MESSAGE_KINDS } from '#lib/domain/messages/message-kinds.ts';
import type { ListedMessage } from '#lib/domain/messages/message-record.ts';
import { momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Somebody's own messages, the new ones marked. */
export function OwnMessages({ messages }: { messages: readonly ListedMessage[] }) {
  return (
    <ul className="app-rows">
      {messages.map(({ id, kind, subject, queuedAt, readAt }) => (
        <li key={id} className="app-rows__row">
          <div>
            <a className="govuk-link" href={paths.message(id)}>
              {readAt ? subject : <strong>{subject}</strong>}
            </a>
            <p className="app-rows__more app-quiet">
              {MESSAGE_KINDS[kind].label} · {momentInWords(queuedAt)}
            </p>
          </div>
          {readAt ? null : <Tag colour="blue">New</Tag>}
        </li>
      ))}
    </ul>
  );
}
