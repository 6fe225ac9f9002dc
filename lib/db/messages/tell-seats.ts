import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { draftMessage, type MessageDraft } from '#lib/domain/messages/draft-message.ts';
import type { SeatChange } from '#lib/domain/messages/seat-changes.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

/** A connection on which people can be told whose an audit is now. */
export type SeatsToldTx = Pick<PrismaClient, 'message' | 'person' | 'audit' | 'auditSeat'>;

/** Tells those who were given an audit of an open cycle, and those whose audit it is no longer. */
export async function tellSeats(
  viewer: Viewer,
  tx: SeatsToldTx,
  changes: readonly SeatChange[],
  at: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const audits = await listAudits(viewer, tx, changes);
  const drafts = changes.flatMap(({ kind, auditId, personId }): MessageDraft[] => {
    const facts = audits.get(auditId);
    return facts ? [draftMessage(kind, personId, { ...facts, at })] : [];
  });
  await queueMessages(viewer, tx, drafts);
}

/** Tells the pair of a replaced case that it is over, and those who sit at the case that steps in that it is theirs. */
export async function tellReplaced(
  viewer: Viewer,
  tx: SeatsToldTx,
  { replaced, next }: { replaced: string; next: string },
  at: Date,
): Promise<void> {
  const seats = await tx.auditSeat.findMany({
    where: { councilId: viewer.councilId, auditId: { in: [replaced, next] } },
  });
  const changes = seats.map(({ auditId, personId }) => ({
    kind: auditId === next ? ('new-audit' as const) : ('no-longer-yours' as const),
    auditId,
    personId,
  }));
  await tellSeats(viewer, tx, changes, at);
}

async function listAudits({ councilId }: Viewer, tx: SeatsToldTx, changes: readonly SeatChange[]) {
  const audits = await tx.audit.findMany({
    where: { councilId, id: { in: changes.map(({ auditId }) => auditId) } },
    select: { id: true, code: true, dueOn: true, cycle: { select: { id: true, name: true, dueOn: true } } },
  });
  return new Map(
    audits.map(({ id, code, dueOn, cycle }) => [
      id,
      {
        audit: { id, code, link: linkTo(paths.audit(id)) },
        cycle: { id: cycle.id, name: cycle.name },
        dueOn: (dueOn ?? cycle.dueOn).toISOString().slice(0, 10),
      },
    ]),
  );
}
