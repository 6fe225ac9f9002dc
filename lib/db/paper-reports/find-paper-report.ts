import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PaperReport } from '#lib/domain/findings/paper-report.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A paper report of the viewer's council with its figures; null where there is none or the viewer reads no findings. */
export async function findPaperReport(viewer: Viewer, id: string): Promise<PaperReport | null> {
  if (!isRowId(id) || !can(viewer, 'findings.read', { published: true })) return null;
  const row = await database().paperReport.findFirst({
    where: { councilId: viewer.councilId, id, removedAt: null },
    relationLoadStrategy: 'join',
    select: {
      ...{ id: true, name: true, toolSlug: true, reportedOn: true, returned: true },
      figures: { select: { keyArea: true, tenths: true, decimals: true, met: true, base: true } },
    },
  });
  return row && { ...row, reportedOn: row.reportedOn.toISOString().slice(0, 10) };
}
