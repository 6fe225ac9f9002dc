import type { FollowUpWay } from '#lib/domain/audits/follow-up.ts';
import type { MessageKind } from '#lib/domain/messages/message-facts.ts';
import type { MessageStatus } from '#lib/domain/messages/message-status.ts';

/** One thing done to get an audit back: a note of a coordinator's, or a message the service kept for somebody. */
export type FollowUpEntry =
  | { what: 'note'; id: string; at: Date; way: FollowUpWay; note: string; by: string }
  | { what: 'message'; id: string; at: Date; kind: MessageKind; to: string; status: MessageStatus };
