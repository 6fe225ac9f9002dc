import 'server-only';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { type StepTx, takeStep } from '#lib/db/cycles/take-step.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { freezePairings } from '#lib/db/editions/freeze-pairings.ts';
import { tellOpening } from '#lib/db/messages/tell-opening.ts';
import { mayClose, mayOpen } from '#lib/domain/cycles/ready.ts';
import type { Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Done = Promise<Outcome<true> | null>;

/** Opens a cycle whose pairs are whole and within the rules: each auditor sees their audits from now on, and is told. */
export function openCycle(viewer: Viewer, cycleId: string, now: Date): Done {
  const check = async (tx: StepTx) => mayOpen(await listPairs(viewer, cycleId, tx));
  return takeStep(viewer, cycleId, {
    action: 'open',
    trail: 'cycle.opened',
    dates: { openedAt: now },
    check,
    also: (tx) => tellOpening(viewer, tx, cycleId, now),
  });
}

/** Closes a cycle once every audit is returned or accounted for: nothing more comes in. */
export function closeCycle(viewer: Viewer, cycleId: string, now: Date): Done {
  const check = async (tx: StepTx) => {
    const status = { in: ['allocated', 'started'] };
    return mayClose(await tx.audit.count({ where: { councilId: viewer.councilId, cycleId, status } }));
  };
  return takeStep(viewer, cycleId, {
    action: 'close',
    trail: 'cycle.closed',
    dates: { closedAt: now },
    check,
  });
}

/** Opens a closed cycle again, so that an audit can be sent back or expected again: nothing is late until it closes. */
export function reopenCycle(viewer: Viewer, cycleId: string): Done {
  const also = async (tx: StepTx) => {
    const where = { councilId: viewer.councilId, cycleId, lateAllowedAt: { not: null } };
    await tx.audit.updateMany({ where, data: { lateAllowedAt: null } });
  };
  return takeStep(viewer, cycleId, {
    action: 'reopen',
    trail: 'cycle.reopened',
    dates: { closedAt: null },
    also,
  });
}

/** Publishes the findings of a closed cycle on a London day (yyyy-mm-dd) as their first edition, which leaders read. */
export function publishCycle(
  viewer: Viewer,
  cycleId: string,
  { today, now }: { today: string; now: Date },
): Done {
  const { councilId, personId } = viewer;
  const edition = { councilId, cycleId, publishedOn: today, publishedAt: now, publishedById: personId };
  return takeStep(viewer, cycleId, {
    action: 'publish',
    trail: 'cycle.published',
    dates: { publishedOn: new Date(today) },
    also: async (tx) => {
      await freezeEdition(tx, { ...edition, reason: '' });
      await freezePairings(tx, edition);
    },
  });
}
