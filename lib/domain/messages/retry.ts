import type { SendResult } from '#lib/domain/messages/mail-failure.ts';
import type { MessageStatus } from '#lib/domain/messages/message-status.ts';

/** Minutes until a message is tried again, after its first, second, … try. One more try than there are waits, then it has failed. */
export const RETRY_MINUTES = [1, 5, 30, 120] as const;

/** What becomes of a message after a try. */
export function statusAfter(result: SendResult, attempts: number): MessageStatus {
  if (result.kind === 'sent' || result.kind === 'uncertain') return result.kind;
  return result.kind === 'later' && attempts <= RETRY_MINUTES.length ? 'waiting' : 'failed';
}
