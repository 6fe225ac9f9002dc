import { type CycleParams, cycleFileFor } from '#lib/auth/file-for.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { exportFileName } from '#lib/domain/findings/export-file-name.ts';
import { exportSheets, notesSheet } from '#lib/domain/findings/export-sheets.ts';
import { workbookDownload } from '#lib/exchange/download.ts';

/** The findings of a cycle as a workbook: its figures, breakdowns and counts, each on a sheet, and what a reader has to know. */
export const GET = (request: Request, { params }: CycleParams): Promise<Response> =>
  cycleFileFor('findings.read', { request, params }, async (viewer, cycleId, query) => {
    const found = await exportFindings(viewer, cycleId, editionInAddress.parse(query));
    if (!found) return null;
    const sheets = [...exportSheets(found.table), notesSheet(found.table)];
    return workbookDownload(exportFileName(found, 'xlsx'), sheets);
  });
