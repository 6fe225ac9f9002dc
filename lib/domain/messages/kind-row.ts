import type { CalendarEntry } from '#lib/domain/messages/calendar-entry.ts';
import type { MessageFacts, MessageKind } from '#lib/domain/messages/message-facts.ts';

/** One kind of message: when it is written, what it says, and whether a calendar entry goes with it. */
export type KindRow<F> = {
  label: string;
  /** When it is written and to whom, as the outbox explains it. */
  when: string;
  /** Does it go at once even to somebody who chose one mail each morning? */
  urgent: boolean;
  /** Is it pointless once its audits are in? Then it is not sent any more. */
  chases: boolean;
  /** What makes two of a kind the same message to one person. */
  key: (facts: F) => string;
  subject: (facts: F) => string;
  /** Paragraphs of plain text. */
  body: (facts: F) => string[];
  calendar?: (facts: F) => Omit<CalendarEntry, 'words'>;
};

/** The rows of some kinds, each written from its own facts. */
export type KindRows<K extends MessageKind> = { readonly [One in K]: KindRow<MessageFacts[One]> };
