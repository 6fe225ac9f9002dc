import 'server-only';
import { database } from '#lib/db/client.ts';
import { type CyclePairs, listPairs } from '#lib/db/cycles/list-pairs.ts';
import { type LockedCycle, lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { lockAudits, notePairing, type SeatsTx, writeSeats } from '#lib/db/cycles/write-seats.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { isChanged } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import { type AuditToPair, canChangePair, type PairRule } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { maySetAside, type RulesToSetAside } from '#lib/domain/cycles/pairs/set-aside.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One audit of one cycle. */
export type AuditOfCycle = { cycleId: string; auditId: string };

/**
 * Seats two people at an audit although they break rules, which are set aside for them with a reason. What was set aside
 * for the audit before ends. Null where the audit is not visible.
 */
export function setRulesAside(
  viewer: Viewer,
  at: AuditOfCycle,
  wanted: RulesToSetAside,
): Promise<Outcome<true> | null> {
  return changeAside(viewer, at, async (tx, { cycle, pairs, audit }) => {
    const allowed = maySetAside(pairs, audit, wanted);
    if (!allowed.ok) return allowed;
    const { manager, chair, rules, reason } = wanted;
    const { councilId } = viewer;
    const seated = { ...audit, manager, chair };
    await endAside(viewer, tx, audit);
    if (isChanged(seated, audit)) {
      await writeSeats(viewer, tx, { cycle, before: pairs.audits, changed: [{ ...seated, setAside: [] }] });
    }
    const granted = { managerId: manager, chairId: chair, reason, grantedById: viewer.personId };
    await tx.pairExemption.createMany({
      data: rules.map((rule) => ({ councilId, auditId: audit.id, rule, ...granted })),
    });
    await note(viewer, tx, { cycle, audit, action: 'cycle.rule-set-aside', rules });
    return accepted(true);
  });
}

/** Lets every rule that was set aside for an audit hold again: its pair has to be mended then. */
export function restoreRules(viewer: Viewer, at: AuditOfCycle): Promise<Outcome<true> | null> {
  return changeAside(viewer, at, async (tx, { cycle, audit }) => {
    const rules = audit.setAside.map(({ rule }) => rule);
    if (rules.length === 0) return accepted(true);
    await endAside(viewer, tx, audit);
    await note(viewer, tx, { cycle, audit, action: 'cycle.rule-restored', rules });
    return accepted(true);
  });
}

type Found = { cycle: LockedCycle; pairs: CyclePairs; audit: AuditToPair };
type Change = (tx: SeatsTx, found: Found) => Promise<Outcome<true>>;

/** Holds the cycle and its audits for a change to one that can still change hands, then notes whether all is paired. */
async function changeAside(viewer: Viewer, { cycleId, auditId }: AuditOfCycle, change: Change) {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    await lockAudits(viewer, tx, cycleId);
    const pairs = await listPairs(viewer, cycleId, tx);
    const audit = pairs.audits.find(({ id }) => id === auditId);
    if (!audit) return null;
    const moved = moveCycle(cycle.status, 'pair');
    if (!moved.ok) return moved;
    if (!canChangePair(audit.status))
      return refused('rules', `The pair of ${audit.code} stands as it is now`);
    const done = await change(tx, { cycle, pairs, audit });
    if (done.ok) await notePairing(viewer, tx, cycle);
    return done;
  });
}

async function endAside({ councilId }: Viewer, tx: SeatsTx, { id: auditId }: AuditToPair): Promise<void> {
  await tx.pairExemption.deleteMany({ where: { councilId, auditId } });
}

type Noted = { cycle: LockedCycle; audit: AuditToPair; action: TrailAction; rules: readonly PairRule[] };

async function note(viewer: Viewer, tx: SeatsTx, { cycle, audit, action, rules }: Noted): Promise<void> {
  const detail = `${audit.code}: ${rules.map((rule) => PAIR_RULES[rule].label).join(', ')}`;
  await recordTrail(viewer, tx, { action, thingId: cycle.id, about: cycle.name, detail });
}
