import 'server-only';
import { database } from '#lib/db/client.ts';
import { keepDraft } from '#lib/db/cycles/frame-draft.ts';
import { listOpenTeams } from '#lib/db/cycles/list-open-teams.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { ReadFile } from '#lib/domain/cycles/frame/caseload-list.ts';
import { chooseSheet } from '#lib/domain/cycles/frame/choose-sheet.ts';
import {
  chosenSheet,
  type FrameDraft,
  layoutHash,
  mappingSchema,
} from '#lib/domain/cycles/frame/frame-draft.ts';
import type { MonthsBack } from '#lib/domain/cycles/frame/months-back.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

/** What the cycle's tool says of the cases to leave out. */
export type Defaults = { months: MonthsBack; oneOfFamily: boolean };

/** A file that was just read, as it is first understood: by the columns settled for its layout before, or by recognition. */
async function understand(
  viewer: Viewer,
  tx: Pick<PrismaClient, 'team' | 'frameMapping'>,
  { file, defaults }: { file: ReadFile; defaults: Defaults },
): Promise<FrameDraft> {
  const teams = await listOpenTeams(viewer, tx);
  const chosen = chooseSheet(
    file.sheets,
    teams.map(({ name }) => name),
  );
  const choices = { ...chosen, teamNames: {}, ...defaults };
  const draft = { file, choices, readOn: isoDateOf(new Date()), settledOn: null };
  return bySettledColumns(viewer, tx, draft);
}

/** The draft by the columns that a coordinator settled for this layout, where one did. */
export async function bySettledColumns(
  viewer: Viewer,
  tx: Pick<PrismaClient, 'frameMapping'>,
  draft: FrameDraft,
): Promise<FrameDraft> {
  const layout = layoutHash(chosenSheet(draft).list);
  const where = { councilId_layout: { councilId: viewer.councilId, layout } };
  const settled = await tx.frameMapping.findUnique({ where });
  if (!settled) return { ...draft, settledOn: null };
  const mapping = mappingSchema.parse(settled.columns);
  return { ...draft, choices: { ...draft.choices, ...mapping }, settledOn: isoDateOf(settled.settledAt) };
}

/** Keeps a file that was read for a cycle that has no sample yet, to be settled; null where the cycle is not visible. */
export async function keepFile(
  viewer: Viewer,
  cycleId: string,
  read: { file: ReadFile; defaults: Defaults },
): Promise<Outcome<true> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'load-frame');
    if (!moved.ok) return moved;
    await keepDraft(viewer, tx, cycleId, await understand(viewer, tx, read));
    return accepted(true);
  });
}
