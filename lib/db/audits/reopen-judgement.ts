import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { listJudgements } from '#lib/db/audits/list-judgements.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellReopened } from '#lib/db/messages/tell-pair.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { moveNow } from '#lib/domain/audits/cut-off.ts';
import { decideReopen, type ReopenWish, reopenable } from '#lib/domain/audits/reopen-judgement.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Pick<PrismaClient, '$queryRaw' | '$executeRaw' | 'trailEntry' | 'auditSeat' | 'message' | 'person'>;

/** An audit with somebody's own judgement to open again, or null where the viewer may not. One statement. */
export async function findAuditToReopen(viewer: Viewer, id: string): Promise<AuditHead | null> {
  const audit = await findAuditHead(viewer, database(), { id, action: 'audit.reopen' });
  return audit && reopenable(viewer, audit).length > 0 ? audit : null;
}

async function reopenNow(
  viewer: Viewer,
  tx: Tx,
  { id, wish }: { id: string; wish: ReopenWish },
): Promise<Outcome<true> | null> {
  const audit = await findAuditHead(viewer, tx, { id, action: 'audit.reopen', lock: true });
  if (!audit) return null;
  const moved = moveNow('answer', { ...audit, cycle: audit.cycleStatus });
  if (!moved.ok) return moved;
  const judgements = audit.agreeingSince && (await listJudgements(viewer, tx, audit));
  const judges = judgements?.map(({ personId }) => personId) ?? null;
  const decided = decideReopen(wish, { people: reopenable(viewer, audit), judges });
  if (!decided.ok) return decided;
  const { personId, name } = decided.value;
  await tx.auditSeat.updateMany({
    where: { councilId: viewer.councilId, auditId: id, personId },
    data: { finishedAt: null, reopenedReason: wish.reason },
  });
  const about = { thingId: id, about: audit.code, detail: `${name}: ${wish.reason}` };
  await recordTrail(viewer, tx, { action: 'audit.reopened', ...about });
  const told = { ...audit, cycle: { id: audit.cycleId, name: audit.cycleName } };
  if (personId !== viewer.personId) await tellReopened(viewer, tx, told, { personId, at: new Date() });
  return accepted(true);
}

/** Opens one auditor's own judgement again, with the reason; null where the viewer may not. What was first judged stays fixed. */
export async function reopenJudgement(
  viewer: Viewer,
  request: { id: string; wish: ReopenWish },
): Promise<Outcome<true> | null> {
  return database().$transaction((tx) => reopenNow(viewer, tx, request));
}
