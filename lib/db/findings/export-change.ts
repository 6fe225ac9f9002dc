import 'server-only';
import { database } from '#lib/db/client.ts';
import { type ChangeWanted, findChange } from '#lib/db/findings/find-change.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { ChangeRecord } from '#lib/domain/findings/change-view.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A comparison to be taken away as a file, or null as `findChange`; the trail says who took which. */
export async function exportChange(
  viewer: Viewer,
  cycleId: string,
  wanted: ChangeWanted,
): Promise<ChangeRecord | null> {
  const record = await findChange(viewer, cycleId, wanted);
  if (!record?.chosen) return null;
  const about = { thingId: cycleId, about: record.now.name, detail: `Compared with ${record.chosen.name}` };
  await recordTrail(viewer, database(), { action: 'cycle.findings-exported', ...about });
  return record;
}
