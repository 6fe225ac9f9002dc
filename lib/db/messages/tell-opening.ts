import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import type { AuditFact } from '#lib/domain/messages/message-facts.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

type Tx = Pick<PrismaClient, 'message' | 'person' | 'cycle'>;

/** Tells each auditor of a cycle that it is open: all their audits in it, by due day, with an entry for the calendar. */
export async function tellOpening(viewer: Viewer, tx: Tx, cycleId: string, at: Date): Promise<void> {
  const cycle = await tx.cycle.findUniqueOrThrow({
    where: { councilId_id: { councilId: viewer.councilId, id: cycleId } },
    select: {
      name: true,
      dueOn: true,
      audits: {
        where: { status: { in: ['allocated', 'started'] } },
        orderBy: { number: 'asc' },
        select: { id: true, code: true, dueOn: true, seats: { select: { personId: true } } },
      },
    },
  });
  const readers = new Map<string, { personId: string; dueOn: string; audits: AuditFact[] }>();
  for (const { id, code, seats, ...audit } of cycle.audits) {
    const dueOn = (audit.dueOn ?? cycle.dueOn).toISOString().slice(0, 10);
    for (const { personId } of seats) {
      const key = `${personId}:${dueOn}`;
      const reader = readers.get(key) ?? { personId, dueOn, audits: [] };
      reader.audits.push({ id, code, link: linkTo(paths.audit(id)) });
      readers.set(key, reader);
    }
  }
  const about = { id: cycleId, name: cycle.name };
  const drafts = [...readers.values()].map(({ personId, dueOn, audits }) =>
    draftMessage('opening', personId, { cycle: about, dueOn, audits, at }),
  );
  await queueMessages(viewer, tx, drafts);
}
