import { Tag } from '#components/ui/tag.tsx';
import { MESSAGE_STATUSES, type MessageStatus } from '#lib/domain/messages/message-status.ts';

/** How a message went, in a word. */
export function MessageStatusTag({ status }: { status: MessageStatus }) {
  const { label, tag } = MESSAGE_STATUSES[status];
  return <Tag colour={tag}>{label}</Tag>;
}
