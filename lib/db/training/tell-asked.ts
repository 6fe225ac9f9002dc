import 'server-only';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import type { MessageTx } from '#lib/db/messages/write-messages.ts';
import type { LockedSession } from '#lib/db/training/lock-session.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type Telling = {
  kind: 'training-asked' | 'training-cancelled';
  session: Omit<LockedSession, 'toolSlug' | 'cancelled'>;
  personIds: readonly string[];
  now: Date;
};

/** Tells people that they are asked to a session, or that it is cancelled. Of a day that is over there is nothing to tell. */
export async function tellAsked(
  viewer: Viewer,
  tx: MessageTx,
  { kind, session, personIds, now }: Telling,
): Promise<void> {
  if (session.heldOn < isoDateOf(now)) return;
  const facts = { ...session, link: linkTo(paths.leave()), at: now };
  await queueMessages(
    viewer,
    tx,
    personIds.map((personId) => draftMessage(kind, personId, facts)),
  );
}
