import 'server-only';
import { type Connection, database } from '#lib/db/client.ts';
import { auditedLately } from '#lib/db/cycles/audited-lately.ts';
import { listOpenTeams } from '#lib/db/cycles/list-open-teams.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { checkFrame, type FrameCheck } from '#lib/domain/cycles/frame/check-frame.ts';
import type { FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import type { FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';
import type { FrameTeam } from '#lib/domain/cycles/frame/read-frame.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A list to be checked: its draft, the places it is read by, and the cycle it is for. */
export type FrameToCheck = {
  draft: Pick<FrameDraft, 'file' | 'choices' | 'readOn'>;
  places: FramePlaces;
  cycle: { id: string; seed: string };
};

/** What would come of loading a list, beside the council's teams and its other cycles; stores nothing. */
export async function checkList(
  viewer: Viewer,
  { draft, places, cycle }: FrameToCheck,
  tx: Connection & Pick<PrismaClient, 'team'> = database(),
): Promise<FrameCheck & { teams: FrameTeam[]; places: FramePlaces }> {
  const teams = await listOpenTeams(viewer, tx);
  const { months } = draft.choices;
  const wasAudited = await auditedLately(viewer, tx, { cycleId: cycle.id, months, today: draft.readOn });
  return { ...checkFrame(draft, { places, teams, seed: cycle.seed, wasAudited }), teams, places };
}
