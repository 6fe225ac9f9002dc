import { type CycleParams, cycleFileFor } from '#lib/auth/file-for.ts';
import { exportChange } from '#lib/db/findings/export-change.ts';
import { changeInAddress } from '#lib/domain/findings/baseline.ts';
import { changeRows } from '#lib/domain/findings/change-rows.ts';
import { describeChangeSince } from '#lib/domain/findings/change-view.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { fileNameOf } from '#lib/domain/findings/export-file-name.ts';
import { csvDownload } from '#lib/exchange/download.ts';

/** What changed since an earlier cycle or a paper report as a CSV file: the rows of the page's table, and their tests. */
export const GET = (request: Request, { params }: CycleParams): Promise<Response> =>
  cycleFileFor('findings.read', { request, params }, async (viewer, cycleId, query) => {
    const { against, by } = changeInAddress.parse(query);
    const found = await exportChange(viewer, cycleId, { edition: editionInAddress.parse(query), against });
    if (!found?.chosen || !found.before) return null;
    const { name, publishedOn: on } = found.now;
    const { change, cautions } = describeChangeSince(found.before, found.now, by);
    const rows = changeRows(change, { now: { name, on }, before: found.chosen, cautions });
    return csvDownload(fileNameOf(name, 'change', 'csv'), rows);
  });
