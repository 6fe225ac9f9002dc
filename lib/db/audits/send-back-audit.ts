import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellSentBack } from '#lib/db/messages/tell-pair.ts';
import { countAudit } from '#lib/db/tallies/count-audit.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { moveNow } from '#lib/domain/audits/cut-off.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Which audit goes back to its pair, and what they should look at again. */
export type SendBackRequest = { id: string; reason: string };

const UNDER_MODERATION =
  'Somebody is moderating this audit now. Wait until they have finished, or take the moderation back first';

type Transaction = Pick<
  PrismaClient,
  '$queryRaw' | '$executeRaw' | 'trailEntry' | 'audit' | 'auditSeat' | 'message' | 'person'
>;

async function sendBackNow(
  viewer: Viewer,
  tx: Transaction,
  { id, reason }: SendBackRequest,
): Promise<Outcome<true> | null> {
  const audit = await findAuditHead(viewer, tx, { id, action: 'audit.send-back', lock: true });
  if (!audit) return null;
  const moved = moveNow('send-back', { ...audit, cycle: audit.cycleStatus });
  if (!moved.ok) return moved;
  if (audit.moderatorId !== null) return refused('reason', UNDER_MODERATION);
  await tx.audit.update({
    where: { councilId_id: { councilId: viewer.councilId, id } },
    data: { status: moved.value, returnedAt: null, returnedById: null, sentBackReason: reason },
  });
  await countAudit(viewer, tx, { auditId: id, cycleId: audit.cycleId, teamId: audit.teamId, sign: -1 });
  await recordTrail(viewer, tx, {
    action: 'audit.sent-back',
    thingId: id,
    about: audit.code,
    detail: reason,
  });
  const told = { id, code: audit.code, cycle: { id: audit.cycleId, name: audit.cycleName } };
  await tellSentBack(viewer, tx, told, new Date());
  return accepted(true);
}

/** The audit a coordinator thinks of sending back, or null where the viewer may not. */
export async function findAuditToSendBack(viewer: Viewer, id: string): Promise<AuditHead | null> {
  return findAuditHead(viewer, database(), { id, action: 'audit.send-back' });
}

/** Sends a returned audit back to its pair and takes it out of the figures; null where the viewer may not. */
export async function sendBackAudit(viewer: Viewer, request: SendBackRequest): Promise<Outcome<true> | null> {
  return database().$transaction((tx) => sendBackNow(viewer, tx, request));
}
