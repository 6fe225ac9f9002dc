import 'server-only';
import { database } from '#lib/db/client.ts';
import { findDraft, keepDraft } from '#lib/db/cycles/frame-draft.ts';
import { listOpenTeams } from '#lib/db/cycles/list-open-teams.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { bySettledColumns } from '#lib/db/cycles/read-file.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { chosenSheet, type FrameChoices, layoutHash } from '#lib/domain/cycles/frame/frame-draft.ts';
import { recogniseColumns } from '#lib/domain/cycles/frame/recognise-columns.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What a coordinator settled of a list, but for which list of the file it is. */
export type SettledChoices = Omit<FrameChoices, 'sheet'>;

/** Reads the draft of a cycle by these choices, and keeps columns and teams for the next file of this layout; false where there is none. */
export async function settleFrame(
  viewer: Viewer,
  cycleId: string,
  settled: SettledChoices,
): Promise<boolean> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    const draft = cycle && (await findDraft(viewer, cycleId, tx));
    if (!draft) return false;
    const choices = { ...settled, sheet: draft.choices.sheet };
    await keepDraft(viewer, tx, cycleId, { ...draft, choices });
    const layout = layoutHash(chosenSheet(draft).list);
    const { councilId } = viewer;
    const kept = { columns: { places: settled.places, teamNames: settled.teamNames }, settledAt: new Date() };
    await tx.frameMapping.upsert({
      where: { councilId_layout: { councilId, layout } },
      create: { councilId, layout, ...kept },
      update: kept,
    });
    await recordTrail(viewer, tx, {
      action: 'cycle.columns-settled',
      thingId: cycleId,
      about: cycle.name,
    });
    return true;
  });
}

/** Reads another list of the same file; false where there is no draft or no such list. */
export async function settleSheet(viewer: Viewer, cycleId: string, sheet: number): Promise<boolean> {
  return database().$transaction(async (tx) => {
    const draft = (await lockCycle(viewer, tx, cycleId)) && (await findDraft(viewer, cycleId, tx));
    const chosen = draft?.file.sheets[sheet];
    if (!draft || !chosen) return false;
    const teams = await listOpenTeams(viewer, tx);
    const places = recogniseColumns(
      chosen.list,
      teams.map(({ name }) => name),
    );
    const choices = { ...draft.choices, sheet, places, teamNames: {} };
    await keepDraft(viewer, tx, cycleId, await bySettledColumns(viewer, tx, { ...draft, choices }));
    return true;
  });
}

/** Throws away what was read for a cycle; nothing of it was loaded. */
export async function dropDraft(viewer: Viewer, cycleId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    if (!(await lockCycle(viewer, tx, cycleId))) return;
    await tx.frameDraft.deleteMany({ where: { councilId: viewer.councilId, cycleId } });
  });
}
