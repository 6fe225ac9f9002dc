import type { CalendarEntry } from '#lib/domain/messages/calendar-entry.ts';
import type { MessageKind } from '#lib/domain/messages/message-facts.ts';
import type { MessageStatus } from '#lib/domain/messages/message-status.ts';

/** A message as a list shows it. */
export type ListedMessage = {
  id: string;
  kind: MessageKind;
  subject: string;
  to: string;
  status: MessageStatus;
  queuedAt: Date;
  sentAt: Date | null;
  readAt: Date | null;
  attempts: number;
  /** Why it failed or was kept, in words. */
  failure: string;
};

/** A message in full. `isOwn` is a message to the person who reads it. */
export type MessageRecord = ListedMessage & { body: string; calendar: CalendarEntry | null; isOwn: boolean };
