import 'server-only';
import { type MessageTx, writeMessages } from '#lib/db/messages/write-messages.ts';
import type { MessageDraft } from '#lib/domain/messages/draft-message.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Keeps messages inside the transaction of the deed they tell of, each once; gives how many are new. */
export function queueMessages(
  viewer: Viewer,
  tx: MessageTx,
  drafts: readonly MessageDraft[],
): Promise<number> {
  return writeMessages(viewer.councilId, tx, drafts);
}
