import 'server-only';
import { recordReading } from '#lib/db/audits/record-reading.ts';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Writes in the trail that this person has opened a shared case and its reference. */
export async function recordSharedReading(
  viewer: Viewer,
  { id, title }: { id: string; title: string },
): Promise<void> {
  await recordReading(viewer, database(), { id, code: title, action: 'calibration.read' });
}
