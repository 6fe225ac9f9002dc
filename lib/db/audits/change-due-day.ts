import 'server-only';
import { lockAudit } from '#lib/db/audits/lock-audit.ts';
import { database } from '#lib/db/client.ts';
import { tellDueChanged } from '#lib/db/messages/tell-pair.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { type DueDay, mayChangeDue } from '#lib/domain/audits/due-day.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Gives one audit a later day than its cycle's, with the reason; null where it is not visible. */
export function changeDueDay(viewer: Viewer, auditId: string, day: DueDay): Promise<Outcome<true> | null> {
  return change(viewer, auditId, day);
}

/** Takes an audit's own day back: its cycle's holds again. Null where it is not visible. */
export function restoreDueDay(viewer: Viewer, auditId: string): Promise<Outcome<true> | null> {
  return change(viewer, auditId, null);
}

async function change(viewer: Viewer, auditId: string, day: DueDay | null): Promise<Outcome<true> | null> {
  return database().$transaction(async (tx) => {
    const audit = await lockAudit(viewer, tx, auditId);
    if (!audit) return null;
    const may = mayChangeDue(audit.status, audit.cycle.status);
    if (!may.ok) return may;
    await tx.audit.update({
      where: { councilId_id: { councilId: viewer.councilId, id: auditId } },
      data: { dueOn: day ? new Date(day.dueOn) : null, dueReason: day?.reason ?? '' },
    });
    const before = audit.dueOn;
    const dueOn = day?.dueOn ?? audit.cycle.dueOn;
    await tellDueChanged(viewer, tx, audit, { before, dueOn, at: new Date() });
    await recordTrail(viewer, tx, {
      action: 'audit.due-changed',
      thingId: auditId,
      about: audit.code,
      detail: `${before} to ${dueOn}`,
    });
    return accepted(true);
  });
}
