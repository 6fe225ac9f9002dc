import { AUDIT_MESSAGES } from '#lib/domain/messages/audit-messages.ts';
import { CALIBRATION_MESSAGES } from '#lib/domain/messages/calibration-messages.ts';
import { CHASING_MESSAGES } from '#lib/domain/messages/chasing-messages.ts';
import { CONCERN_MESSAGES } from '#lib/domain/messages/concern-messages.ts';
import type { KindRows } from '#lib/domain/messages/kind-row.ts';
import type { MessageKind } from '#lib/domain/messages/message-facts.ts';
import { MODERATION_MESSAGES } from '#lib/domain/messages/moderation-messages.ts';
import { QUESTION_MESSAGES } from '#lib/domain/messages/question-messages.ts';
import { REPLY_MESSAGES } from '#lib/domain/messages/reply-messages.ts';
import { TRAINING_MESSAGES } from '#lib/domain/messages/training-messages.ts';

/** Every kind of message, in the order of the outbox's filter. */
export const MESSAGE_KINDS: KindRows<MessageKind> = {
  ...AUDIT_MESSAGES,
  ...CHASING_MESSAGES,
  ...REPLY_MESSAGES,
  ...CONCERN_MESSAGES,
  ...MODERATION_MESSAGES,
  ...QUESTION_MESSAGES,
  ...TRAINING_MESSAGES,
  ...CALIBRATION_MESSAGES,
};

/** The names of all kinds. */
export const MESSAGE_KIND_NAMES = Object.keys(MESSAGE_KINDS).filter(
  (name): name is MessageKind => name in MESSAGE_KINDS,
);

/** The kinds that go at once even to somebody who chose one mail each morning. */
export const URGENT_KINDS = MESSAGE_KIND_NAMES.filter((name) => MESSAGE_KINDS[name].urgent);

/** The kinds that are pointless once their audits are in. */
export const CHASING_KINDS = MESSAGE_KIND_NAMES.filter((name) => MESSAGE_KINDS[name].chases);
