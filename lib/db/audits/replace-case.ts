import 'server-only';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { lockAudit } from '#lib/db/audits/lock-audit.ts';
import { database } from '#lib/db/client.ts';
import { findNextReserve, type NextReserve } from '#lib/db/cycles/find-next-reserve.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellReplaced } from '#lib/db/messages/tell-seats.ts';
import { countNotReturned } from '#lib/db/tallies/count-not-returned.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { carriedPair } from '#lib/domain/audits/carried-pair.ts';
import {
  mayReplace,
  NO_RESERVE,
  REPLACED_REASONS,
  type ReplaceCase,
} from '#lib/domain/audits/replace-case.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Pick<
  PrismaClient,
  'audit' | 'auditSeat' | 'message' | 'person' | 'trailEntry' | '$queryRaw' | '$executeRaw'
>;

/** What came of a replacement: the audit that steps in, and how many of its seats wait for somebody. */
export type Replaced = { cycleId: string; auditId: string; code: string; emptied: number };

/**
 * Replaces a drawn case by the next reserve of its stratum, with the reason. The pair goes over as far as the rules let
 * it. Null where the audit is not visible. The cycle is held, so that two replacements never take the same reserve.
 */
export async function replaceCase(
  viewer: Viewer,
  auditId: string,
  why: ReplaceCase,
): Promise<Outcome<Replaced> | null> {
  return database().$transaction(async (tx) => {
    const seen = await findAccountedAudit(viewer, auditId, tx);
    const cycle = seen && (await lockCycle(viewer, tx, seen.cycle.id));
    const audit = cycle && (await lockAudit(viewer, tx, auditId));
    if (!cycle || !audit) return null;
    const moved = mayReplace({ ...audit, cycleStatus: cycle.status });
    if (!moved.ok) return moved;
    const reserve = await findNextReserve(viewer, tx, { cycleId: cycle.id, stratum: audit.stratum });
    if (!reserve) return refused('audit', NO_RESERVE);
    await setAside(viewer, tx, audit, why);
    const next = await stepIn(viewer, tx, { cycleId: cycle.id, replacesId: auditId, reserve });
    const emptied = await carryPair(viewer, tx, { cycleId: cycle.id, from: auditId, to: next.id });
    await tellReplaced(viewer, tx, { replaced: auditId, next: next.id }, new Date());
    await recordTrail(viewer, tx, {
      action: 'audit.replaced',
      thingId: auditId,
      about: audit.code,
      detail: `${REPLACED_REASONS[why.reason]}; ${next.code} steps in`,
    });
    return accepted({ cycleId: cycle.id, auditId: next.id, code: next.code, emptied });
  });
}

/** The replaced audit keeps its answers and its pair; it leaves every count it was in. */
async function setAside(
  viewer: Viewer,
  tx: Tx,
  { id, status }: AccountedAudit,
  { reason, note }: ReplaceCase,
): Promise<void> {
  const data = { status: 'replaced', replacedReason: reason, replacedNote: note };
  const nothing = { notReturnedReason: null, notReturnedNote: '', dueOn: null, dueReason: '' };
  await tx.audit.update({
    where: { councilId_id: { councilId: viewer.councilId, id } },
    data: { ...data, ...nothing },
  });
  if (status === 'not-returned') await countNotReturned(viewer, tx, { auditId: id, sign: -1 });
}

type Next = { cycleId: string; replacesId: string; reserve: NextReserve };

async function stepIn({ councilId }: Viewer, tx: Tx, { cycleId, replacesId, reserve }: Next) {
  const { id: frameCaseId, teamId, number, code } = reserve;
  return tx.audit.create({
    data: { councilId, cycleId, frameCaseId, teamId, number, code, replacesId },
    select: { id: true, code: true },
  });
}

type Carry = { cycleId: string; from: string; to: string };

/** Seats the old pair at the new case and takes out whoever a rule keeps from it. Gives how many were taken out. */
async function carryPair(viewer: Viewer, tx: Tx, { cycleId, from, to }: Carry): Promise<number> {
  const { councilId } = viewer;
  const before = await tx.auditSeat.findMany({ where: { councilId, auditId: from } });
  await tx.auditSeat.createMany({
    data: before.map(({ seat, personId }) => ({ councilId, auditId: to, seat, personId })),
  });
  const pairs = await listPairs(viewer, cycleId, tx);
  const next = pairs.audits.find(({ id }) => id === to);
  const carried = next ? carriedPair(next, pairs) : [];
  const broken = carried.filter(({ problem }) => problem !== null);
  const seat = { in: broken.map((one) => one.seat) };
  await tx.auditSeat.deleteMany({ where: { councilId, auditId: to, seat } });
  return broken.length;
}
