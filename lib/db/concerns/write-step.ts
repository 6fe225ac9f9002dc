import 'server-only';
import { database } from '#lib/db/client.ts';
import { type LockedConcern, lockConcern } from '#lib/db/concerns/lock-concern.ts';
import type { ConcernTx } from '#lib/db/concerns/tell-duty.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { ConcernDeed } from '#lib/domain/concerns/concern.ts';
import { type ConcernStep, decideStep } from '#lib/domain/concerns/handle.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const STEPS = {
  acknowledge: { deed: 'acknowledged', action: 'concern.acknowledged' },
  plan: { deed: 'planned', action: 'concern.planned' },
  makeGraver: { deed: 'graver', action: 'concern.graver' },
  note: { deed: 'noted', action: 'concern.noted' },
} as const satisfies Record<ConcernStep, { deed: ConcernDeed; action: TrailAction }>;

/** Which step, on which concern, when, and what the log keeps of it. */
export type Step = { id: string; step: ConcernStep; words: string; now: Date };

/** What a step changes beside the log. */
export type StepWork = (tx: ConcernTx, concern: LockedConcern) => Promise<unknown>;

/**
 * Takes a concern one step further, with a line in its log and in the trail, all or nothing. Null where the viewer may
 * not handle it.
 */
export async function writeStep(
  viewer: Viewer,
  { id, step, words, now }: Step,
  work: StepWork,
): Promise<Outcome<true> | null> {
  const { councilId, personId } = viewer;
  const { deed: kind, action } = STEPS[step];
  return database().$transaction(async (tx) => {
    const concern = await lockConcern(viewer, tx, id);
    if (!concern) return null;
    const allowed = decideStep(step, concern);
    if (!allowed.ok) return allowed;
    await tx.concernEntry.create({ data: { councilId, concernId: id, kind, words, personId, at: now } });
    await work(tx, concern);
    await recordTrail(viewer, tx, { action, thingId: id, about: concern.audit.code });
    return accepted(true);
  });
}
