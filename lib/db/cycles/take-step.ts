import 'server-only';
import { database } from '#lib/db/client.ts';
import { type LockedCycle, lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { type CycleAction, moveCycle } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A connection inside the transaction of a step. */
export type StepTx = Pick<
  PrismaClient,
  'audit' | 'cycle' | 'message' | 'person' | 'trailEntry' | '$queryRaw' | '$executeRaw'
>;

/** One step in the life of a cycle: what moves, what is written beside the status, and what may stand in its way. */
export type CycleStep = {
  action: CycleAction;
  trail: TrailAction;
  dates: { openedAt?: Date; closedAt?: Date | null; publishedOn?: Date };
  check?: (tx: StepTx, cycle: LockedCycle) => Promise<Outcome<true>>;
  /** What is written in the same transaction once the cycle has moved. */
  also?: (tx: StepTx) => Promise<void>;
};

/** Takes one step, or says why it cannot be taken; null where the cycle is not visible. */
export async function takeStep(
  viewer: Viewer,
  cycleId: string,
  step: CycleStep,
): Promise<Outcome<true> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, step.action);
    if (!moved.ok) return moved;
    const checked = (await step.check?.(tx, cycle)) ?? accepted(true);
    if (!checked.ok) return checked;
    const where = { councilId_id: { councilId: viewer.councilId, id: cycleId } };
    await tx.cycle.update({ where, data: { status: moved.value, ...step.dates } });
    await step.also?.(tx);
    await recordTrail(viewer, tx, { action: step.trail, thingId: cycleId, about: cycle.name });
    return accepted(true);
  });
}
