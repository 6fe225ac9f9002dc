import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { canSendAgain, MESSAGE_STATUS_NAMES } from '#lib/domain/messages/message-status.ts';
import { reachOf } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { mailSettings } from '#lib/env.ts';

/** Has a message that failed, or of which nobody knows, go out once more; null where the viewer may not. */
export async function sendAgain(viewer: Viewer, id: string): Promise<Outcome<true> | null> {
  if (!isRowId(id) || reachOf(viewer, 'message.read') !== 'council') return null;
  if (mailSettings() === null) return refused('message', 'Mail is not set up on this installation');
  const { councilId } = viewer;
  return database().$transaction(async (tx) => {
    const message = await tx.message.findFirst({
      where: { councilId, id },
      select: { subject: true, person: { select: { name: true } } },
    });
    if (!message) return null;
    const moved = await tx.message.updateMany({
      where: { councilId, id, status: { in: MESSAGE_STATUS_NAMES.filter(canSendAgain) } },
      data: { status: 'waiting', attempts: 0, failure: '', claimedAt: null, digestId: null },
    });
    if (moved.count === 0)
      return refused('message', 'This message needs no sending again. Look at the page again.');
    await recordTrail(viewer, tx, {
      action: 'message.sent-again',
      thingId: id,
      about: message.person.name,
      detail: message.subject,
    });
    return accepted(true);
  });
}
