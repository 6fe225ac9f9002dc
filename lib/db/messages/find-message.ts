import 'server-only';
import { database } from '#lib/db/client.ts';
import { calendarEntrySchema } from '#lib/domain/messages/calendar-entry.ts';
import type { MessageRecord } from '#lib/domain/messages/message-record.ts';
import { listedMessageSchema } from '#lib/domain/messages/message-row.ts';
import { reachOf } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One message: the viewer's own, or any of the council's for a coordinator; else null. */
export async function findMessage(viewer: Viewer, id: string): Promise<MessageRecord | null> {
  const reach = reachOf(viewer, 'message.read');
  if (!isRowId(id) || reach === null) return null;
  const { councilId, personId } = viewer;
  const row = await database().message.findFirst({
    where: { councilId, id, ...(reach === 'council' ? {} : { personId }) },
    include: { person: { select: { name: true } } },
  });
  if (!row) return null;
  const calendar = row.calendar === null ? null : calendarEntrySchema.parse(JSON.parse(row.calendar));
  return { ...listedMessageSchema.parse(row), body: row.body, calendar, isOwn: row.personId === personId };
}

/** Remembers that the viewer has read a message to them. */
export async function markRead(viewer: Viewer, id: string, now: Date): Promise<void> {
  const { councilId, personId } = viewer;
  await database().message.updateMany({
    where: { councilId, personId, id, readAt: null },
    data: { readAt: now },
  });
}
