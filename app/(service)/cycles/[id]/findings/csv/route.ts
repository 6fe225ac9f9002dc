import { type CycleParams, cycleFileFor } from '#lib/auth/file-for.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { exportFileName } from '#lib/domain/findings/export-file-name.ts';
import { csvDownload } from '#lib/exchange/download.ts';

/** The findings of a cycle as a CSV file: the same figures as on the page, and no case. */
export const GET = (request: Request, { params }: CycleParams): Promise<Response> =>
  cycleFileFor('findings.read', { request, params }, async (viewer, cycleId, query) => {
    const found = await exportFindings(viewer, cycleId, editionInAddress.parse(query));
    return found && csvDownload(exportFileName(found, 'csv'), csvRows(found.table));
  });
