import { type CalendarEntry, calendarEntrySchema } from '#lib/domain/messages/calendar-entry.ts';
import type { MessageFacts, MessageKind } from '#lib/domain/messages/message-facts.ts';
import { MESSAGE_KINDS } from '#lib/domain/messages/message-kinds.ts';

/** One message to one person, ready to be kept. The key makes it exist once. */
export type MessageDraft = {
  personId: string;
  kind: MessageKind;
  key: string;
  subject: string;
  body: string;
  calendar: CalendarEntry | null;
  cycleId: string | null;
  auditId: string | null;
};

/** The message of a kind to a person, written from its facts. */
export function draftMessage<K extends MessageKind>(
  kind: K,
  personId: string,
  facts: MessageFacts[K],
): MessageDraft {
  const row = MESSAGE_KINDS[kind];
  const body = row.body(facts).join('\n\n');
  const entry = row.calendar?.(facts);
  return {
    personId,
    kind,
    key: `${kind}:${row.key(facts)}:${personId}`,
    subject: row.subject(facts),
    body,
    calendar: entry
      ? calendarEntrySchema.parse({ ...entry, uid: `${entry.uid}-${personId}`, words: body })
      : null,
    cycleId: 'cycle' in facts ? facts.cycle.id : null,
    auditId: 'audit' in facts ? facts.audit.id : null,
  };
}
