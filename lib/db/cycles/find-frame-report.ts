import 'server-only';
import { database } from '#lib/db/client.ts';
import { type FrameReport, frameReportSchema } from '#lib/domain/cycles/frame/frame-report.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** How the list of a cycle was read, or null where none is loaded, nothing was kept of it or the cycle is not visible. */
export async function findFrameReport(viewer: Viewer, cycleId: string): Promise<FrameReport | null> {
  if (!can(viewer, 'cycle.read')) return null;
  const cycle = await database().cycle.findUnique({
    where: { councilId_id: { councilId: viewer.councilId, id: cycleId } },
    select: { frameReport: true },
  });
  return cycle?.frameReport ? frameReportSchema.parse(cycle.frameReport) : null;
}
