import 'server-only';
import { factsOf, listDuty, tellFirst } from '#lib/db/concerns/tell-duty.ts';
import { type StepWork, writeStep } from '#lib/db/concerns/write-step.ts';
import { writeMessages } from '#lib/db/messages/write-messages.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { acknowledgeBy, planBy } from '#lib/domain/concerns/clocks.ts';
import { reachedBy } from '#lib/domain/concerns/duty.ts';
import { type ConcernPlan, type GraverWish, planInWords } from '#lib/domain/concerns/handle.ts';
import { levelIn } from '#lib/domain/concerns/level.ts';
import { decideSpoken } from '#lib/domain/concerns/spoken.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import type { Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { momentInWords } from '#lib/format.ts';

/** A step with what was written for it. */
export type Written<T> = { id: string; wish: T; now: Date };

type Done = Promise<Outcome<true> | null>;

/** Acknowledges a concern: its climbing stops and the pair is told. Null where the viewer may not handle it. */
export async function acknowledgeConcern(
  viewer: Viewer,
  { id, wish: { words }, now }: Written<{ words: string }>,
): Done {
  const { councilId, personId, name } = viewer;
  return writeStep(viewer, { id, step: 'acknowledge', words, now }, async (tx, concern) => {
    await tx.concern.update({
      where: { councilId_id: { councilId, id } },
      data: { acknowledgedAt: now, acknowledgedById: personId, climbsAt: null },
    });
    const facts = { ...factsOf({ councilId, ...concern }, now), by: name };
    const drafts = concern.raisers.map((raiser) => draftMessage('concern-acknowledged', raiser, facts));
    await writeMessages(councilId, tx, drafts);
  });
}

/** Writes the plan for a concern that is acknowledged. Null where the viewer may not handle it. */
export async function planConcern(viewer: Viewer, { id, wish, now }: Written<ConcernPlan>): Done {
  const { councilId, personId } = viewer;
  const plan = planInWords(wish);
  return writeStep(viewer, { id, step: 'plan', words: plan, now }, (tx) =>
    tx.concern.update({
      where: { councilId_id: { councilId, id } },
      data: { plan, plannedAt: now, plannedById: personId },
    }),
  );
}

/** Adds a note to a concern's log. Null where the viewer may not handle it. */
export async function noteOnConcern(
  viewer: Viewer,
  { id, wish: { words }, now }: Written<{ words: string }>,
): Done {
  return writeStep(viewer, { id, step: 'note', words, now }, async () => undefined);
}

/**
 * Makes an amber concern red: it has to be acknowledged anew, by the clocks of red, and the first on duty are told.
 * Null where the viewer may not handle it.
 */
export async function makeGraver(viewer: Viewer, { id, wish, now }: Written<GraverWish>): Done {
  const spoken = decideSpoken('red', wish, now);
  if (!spoken.ok) return spoken;
  const words = `${wish.words}\nSpoken to ${wish.spokenTo} on ${momentInWords(spoken.value)}.`;
  return writeStep(viewer, { id, step: 'makeGraver', words, now }, redder(viewer, id, now));
}

const redder =
  (viewer: Viewer, id: string, now: Date): StepWork =>
  async (tx, concern) => {
    const { councilId } = viewer;
    const tool = await findTool(viewer, concern.toolVersionId);
    if (!tool) throw new Error(`Tool version ${concern.toolVersionId} is not there`);
    const rule = levelIn(tool.definition.vocabulary, 'red');
    const by = acknowledgeBy(rule, now);
    await tx.concern.update({
      where: { councilId_id: { councilId, id } },
      data: {
        ...{ level: 'red', turn: 1, acknowledgeBy: by, planBy: planBy(rule, now), climbsAt: by },
        ...{ acknowledgedAt: null, acknowledgedById: null, plan: '', plannedAt: null, plannedById: null },
      },
    });
    const told = { councilId, ...concern, level: 'red', acknowledgeBy: by } as const;
    const reached = reachedBy(1, await listDuty(councilId, tx), concern.raisers);
    await tellFirst(told, tx, { kind: 'concern-graver', reached, at: now });
  };
