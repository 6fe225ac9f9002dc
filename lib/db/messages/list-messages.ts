import 'server-only';
import { z } from 'zod';
import { database } from '#lib/db/client.ts';
import { MAIL_CHOICE_NAMES, type MailChoice } from '#lib/domain/messages/mail-choice.ts';
import type { ListedMessage } from '#lib/domain/messages/message-record.ts';
import { listedMessageSchema } from '#lib/domain/messages/message-row.ts';
import { MESSAGE_STATUS_NAMES, type MessageStatus } from '#lib/domain/messages/message-status.ts';
import type { OutboxFilter } from '#lib/domain/messages/outbox-filter.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { reachOf } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Where = { personId?: string; status?: MessageStatus; kind?: string };

async function listPage({ councilId }: Viewer, where: Where, page: number): Promise<PageOf<ListedMessage>> {
  const rows = await database().message.findMany({
    where: { councilId, ...where },
    include: { person: { select: { name: true } } },
    omit: { body: true, calendar: true },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * ROWS_A_PAGE,
    take: ROWS_A_PAGE + 1,
  });
  return pageOf(listedMessageSchema.array().parse(rows));
}

/** One page of the viewer's own messages, newest first. */
export function listOwnMessages(viewer: Viewer, page: number): Promise<PageOf<ListedMessage>> {
  return listPage(viewer, { personId: viewer.personId }, page);
}

const groupRow = z.object({ status: z.enum(MESSAGE_STATUS_NAMES), _count: z.number() });

/** One page of all messages of the council, newest first, and how many there are of each status; null where the viewer may not. */
export async function listOutbox(
  viewer: Viewer,
  { status, kind, page }: OutboxFilter,
): Promise<(PageOf<ListedMessage> & { counts: Map<MessageStatus, number> }) | null> {
  if (reachOf(viewer, 'message.read') !== 'council') return null;
  const rows = await listPage(viewer, { status, kind }, page);
  const { councilId } = viewer;
  const groups = await database().message.groupBy({ by: ['status'], where: { councilId }, _count: true });
  const counts = groupRow
    .array()
    .parse(groups)
    .map((group) => [group.status, group._count] as const);
  return { ...rows, counts: new Map(counts) };
}

/** How the viewer's mail comes. */
export async function findMailChoice(viewer: Viewer): Promise<MailChoice> {
  const { councilId, personId } = viewer;
  const person = await database().person.findUniqueOrThrow({
    where: { councilId_id: { councilId, id: personId } },
    select: { mailChoice: true },
  });
  return z.enum(MAIL_CHOICE_NAMES).parse(person.mailChoice);
}
