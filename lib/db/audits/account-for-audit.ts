import 'server-only';
import { lockAudit } from '#lib/db/audits/lock-audit.ts';
import { database } from '#lib/db/client.ts';
import { countNotReturned } from '#lib/db/tallies/count-not-returned.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { AccountFor } from '#lib/domain/audits/account-for.ts';
import { type CutOffAction, moveNow } from '#lib/domain/audits/cut-off.ts';
import { NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A change of what is recorded about a return, with what it adds to the count of those accounted for. */
type Change = {
  action: CutOffAction;
  trail: TrailAction;
  columns: { notReturnedReason: string | null; notReturnedNote: string; lateAllowedAt?: Date | null };
  detail?: string;
  sign: 1 | -1;
};

/** Records why an audit is not coming back: nobody waits for it now. Gives its cycle; null where it is not visible. */
export function accountForAudit(viewer: Viewer, auditId: string, { reason, note }: AccountFor) {
  return change(viewer, auditId, {
    action: 'account-for',
    trail: 'audit.accounted-for',
    columns: { notReturnedReason: reason, notReturnedNote: note, lateAllowedAt: null },
    detail: NOT_RETURNED_REASONS[reason],
    sign: 1,
  });
}

/** Takes the reason back: the audit is expected again. Gives its cycle; null where it is not visible. */
export function expectAuditAgain(viewer: Viewer, auditId: string) {
  return change(viewer, auditId, {
    action: 'expect-again',
    trail: 'audit.expected-again',
    columns: { notReturnedReason: null, notReturnedNote: '' },
    sign: -1,
  });
}

/**
 * Lets an audit come in after the cut-off: its pair can answer and return it although the cycle is over. Gives its cycle;
 * null where it is not visible.
 */
export function allowLateAudit(viewer: Viewer, auditId: string, now: Date) {
  return change(viewer, auditId, {
    action: 'allow-late',
    trail: 'audit.late-allowed',
    columns: { notReturnedReason: null, notReturnedNote: '', lateAllowedAt: now },
    sign: -1,
  });
}

async function change(
  viewer: Viewer,
  auditId: string,
  how: Change,
): Promise<Outcome<{ cycleId: string }> | null> {
  const { councilId } = viewer;
  return database().$transaction(async (tx) => {
    const audit = await lockAudit(viewer, tx, auditId);
    if (!audit) return null;
    const moved = moveNow(how.action, { ...audit, cycle: audit.cycle.status });
    if (!moved.ok) return moved;
    const where = { councilId_id: { councilId, id: auditId } };
    await tx.audit.update({ where, data: { status: moved.value, ...how.columns } });
    await countNotReturned(viewer, tx, { auditId, sign: how.sign });
    await recordTrail(viewer, tx, {
      action: how.trail,
      thingId: auditId,
      about: audit.code,
      detail: how.detail,
    });
    return accepted({ cycleId: audit.cycle.id });
  });
}
