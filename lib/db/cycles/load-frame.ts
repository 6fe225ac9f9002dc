import 'server-only';
import { database } from '#lib/db/client.ts';
import { checkList } from '#lib/db/cycles/check-frame.ts';
import { findDraft } from '#lib/db/cycles/frame-draft.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { storeCases } from '#lib/db/cycles/store-cases.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { chosenSheet, type FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';
import { refuseLoading } from '#lib/domain/cycles/frame/refuse-loading.ts';
import { settleColumns } from '#lib/domain/cycles/frame/settle-columns.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { count } from '#lib/format.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';

const LONG_WRITE = { timeout: 120_000 };

/** A list to load, and why its refused rows may be left out; null where none may. */
export type FrameToLoad = {
  draft: Pick<FrameDraft, 'file' | 'choices' | 'readOn'>;
  leaveOutWhy: string | null;
};

/**
 * Stores the cases of a list in the place of one loaded before. Where a row is refused it stores none, unless the
 * coordinator says why the refused ones may be left out. Gives how many cases there are; null where the cycle is not
 * visible.
 */
export async function loadFrame(
  viewer: Viewer,
  cycleId: string,
  { draft, leaveOutWhy }: FrameToLoad,
): Promise<Outcome<number> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'load-frame');
    if (!moved.ok) return moved;
    const settled = settleColumns(chosenSheet(draft).list, draft.choices.places);
    if (!settled.ok) return settled;
    const check = await checkList(viewer, { draft, places: settled.value, cycle }, tx);
    const refusal = refuseLoading(check, leaveOutWhy);
    if (refusal) return refusal;
    await storeCases(viewer, tx, { cycleId, cases: check.cases });
    const frameSize = check.cases.length;
    const frame = {
      frameSize,
      frameImportedAt: new Date(),
      frameHash: frameHash(check.cases.map((row) => row.reference)),
      frameReport: { ...check.report, refusedWhy: check.refusedRows > 0 ? (leaveOutWhy ?? '') : '' },
    };
    const { councilId } = viewer;
    await tx.cycle.update({ where: { councilId_id: { councilId, id: cycleId } }, data: frame });
    await tx.frameDraft.deleteMany({ where: { councilId, cycleId } });
    const left = check.refusedRows > 0 ? `, ${count(check.refusedRows, 'refused row')} left out` : '';
    const detail = `${count(frameSize, 'case')}${left}`;
    await recordTrail(viewer, tx, {
      action: 'cycle.frame-loaded',
      thingId: cycleId,
      about: cycle.name,
      detail,
    });
    return accepted(frameSize);
  }, LONG_WRITE);
}

/** Loads the list that was settled for a cycle, as `loadFrame` does. */
export async function loadDraft(
  viewer: Viewer,
  cycleId: string,
  leaveOutWhy: string | null,
): Promise<Outcome<number> | null> {
  const draft = await findDraft(viewer, cycleId);
  if (!draft) return refused('file', 'This list was loaded or thrown away meanwhile. Choose the file again.');
  return loadFrame(viewer, cycleId, { draft, leaveOutWhy });
}
