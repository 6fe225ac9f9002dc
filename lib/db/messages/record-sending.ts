import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Parcel } from '#lib/domain/messages/mail.ts';
import type { SendResult } from '#lib/domain/messages/mail-failure.ts';
import { CHASING_KINDS } from '#lib/domain/messages/message-kinds.ts';
import { statusAfter } from '#lib/domain/messages/retry.ts';

/** Minutes after which a message still being sent was left so by a process that ended: far more than a try can take. */
const LEFT_AFTER_MINUTES = 10;

/** Writes down how the messages of a parcel went. */
export async function recordSending(parcel: Parcel, result: SendResult, now: Date): Promise<void> {
  const { councilId, claimedAt, messages, attempts } = parcel;
  const id = { in: messages.map((message) => message.id) };
  // The moment of the claim tells this try from a later one, should somebody have asked for it meanwhile.
  const where = { councilId, id, claimedAt, status: { in: ['sending', 'uncertain'] } };
  const status = statusAfter(result, attempts);
  const data =
    result.kind === 'sent' ? { status, sentAt: now, failure: '' } : { status, failure: result.failure };
  await database().message.updateMany({ where, data });
}

/**
 * Settles what will not go out by itself: what a process left half sent, what is for somebody who has left, what asks
 * for audits that have come in, and everything where there is no mail server. Gives how many were left half sent.
 */
export async function settleMessages(now: Date, hasMailServer: boolean): Promise<number> {
  const left = new Date(now.getTime() - LEFT_AFTER_MINUTES * 60_000);
  const uncertain = await database().message.updateMany({
    where: { status: 'sending', claimedAt: { lt: left } },
    data: { status: 'uncertain', failure: 'Sightline stopped while the message was being handed over' },
  });
  await database().message.updateMany({
    where: { status: 'waiting', person: { disabledAt: { not: null } } },
    data: { status: 'failed', failure: 'This person can no longer sign in' },
  });
  await keepPointless();
  if (!hasMailServer)
    await database().message.updateMany({ where: { status: 'waiting' }, data: { status: 'kept' } });
  return uncertain.count;
}

/** A reminder is not sent to somebody who has handed in what it asks for. */
async function keepPointless(): Promise<void> {
  await database().$executeRaw`
    UPDATE "Message" m SET status = 'kept', failure = 'What it asks for had come in'
    WHERE m.status = 'waiting' AND m.kind = ANY(${CHASING_KINDS}::text[]) AND NOT EXISTS (
      SELECT 1 FROM "AuditSeat" s
      JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
      WHERE s."councilId" = m."councilId" AND s."personId" = m."personId" AND a."cycleId" = m."cycleId"
        AND (m."auditId" IS NULL OR a.id = m."auditId") AND a.status IN ('allocated', 'started'))`;
}
