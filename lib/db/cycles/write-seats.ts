import 'server-only';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import type { LockedCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellSeats } from '#lib/db/messages/tell-seats.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { unfitPairs } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import type { AuditToPair } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { seatChanges } from '#lib/domain/messages/seat-changes.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A connection inside the transaction that changes pairs. */
export type SeatsTx = Pick<
  PrismaClient,
  | 'audit'
  | 'auditSeat'
  | 'cycle'
  | 'message'
  | 'pairExemption'
  | 'person'
  | 'trailEntry'
  | '$queryRaw'
  | '$executeRaw'
>;

/** Holds returns back for the moment it takes, so that no audit is handed in by a pair that has just changed. */
export async function lockAudits(viewer: Viewer, tx: SeatsTx, cycleId: string): Promise<void> {
  const { councilId } = viewer;
  await tx.$queryRaw`SELECT 1 FROM "Audit" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
    ORDER BY number FOR NO KEY UPDATE`;
}

/** Pairs that change, with all as they were. */
export type ChangedPairs = {
  cycle: LockedCycle;
  before: readonly AuditToPair[];
  changed: readonly AuditToPair[];
};

/**
 * Writes the pairs that change, and in an open cycle tells those whom it concerns. Rules that were set aside for those who
 * sat there before hold again.
 */
export async function writeSeats(
  viewer: Viewer,
  tx: SeatsTx,
  { cycle, before, changed }: ChangedPairs,
): Promise<void> {
  if (changed.length === 0) return;
  const { councilId } = viewer;
  const of = { councilId, auditId: { in: changed.map(({ id }) => id) } };
  const sat = await tx.auditSeat.findMany({ where: of });
  const agreeing = await tx.audit.findMany({
    where: { councilId, id: of.auditId, agreeingSince: { not: null } },
    select: { id: true, agreeingSince: true },
  });
  await tx.auditSeat.deleteMany({ where: of });
  const data = changed.flatMap((audit) =>
    SEAT_NAMES.flatMap((seat) => {
      const personId = audit[seat];
      if (personId === null) return [];
      const kept = sat.find((before) => before.auditId === audit.id && before.personId === personId);
      // Whoever comes in once both have judged takes part in agreeing; before that they begin with an empty judgement.
      const since = agreeing.find(({ id }) => id === audit.id)?.agreeingSince ?? null;
      return [{ finishedAt: since, ...kept, councilId, auditId: audit.id, seat, personId }];
    }),
  );
  await tx.auditSeat.createMany({ data });
  if (cycle.status === 'open') await tellSeats(viewer, tx, seatChanges(before, changed), new Date());
  await endSetAside(viewer, tx, cycle, changed);
}

async function endSetAside(
  viewer: Viewer,
  tx: SeatsTx,
  cycle: LockedCycle,
  changed: readonly AuditToPair[],
): Promise<void> {
  const ended = changed.filter(({ setAside }) => setAside.length > 0);
  if (ended.length === 0) return;
  const { councilId } = viewer;
  await tx.pairExemption.deleteMany({ where: { councilId, auditId: { in: ended.map(({ id }) => id) } } });
  const rules = ended.map(
    ({ code, setAside }) => `${code}: ${setAside.map(({ rule }) => PAIR_RULES[rule].label).join(', ')}`,
  );
  await recordTrail(viewer, tx, {
    action: 'cycle.rule-restored',
    thingId: cycle.id,
    about: cycle.name,
    detail: `${rules.join('; ')} (the pair changed)`,
  });
}

/** Notes the day on which the pairs of a drawn cycle are built. Gives whether every pair is whole and within the rules. */
export async function notePairing(viewer: Viewer, tx: SeatsTx, cycle: LockedCycle): Promise<boolean> {
  const isComplete = unfitPairs(await listPairs(viewer, cycle.id, tx)).length === 0;
  const moved = moveCycle(cycle.status, 'pair');
  if (isComplete && moved.ok && moved.value !== cycle.status) {
    const where = { councilId_id: { councilId: viewer.councilId, id: cycle.id } };
    await tx.cycle.update({ where, data: { status: moved.value, pairedAt: new Date() } });
  }
  return isComplete;
}
