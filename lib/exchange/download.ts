import 'server-only';
import type { CsvRow } from '#lib/domain/findings/csv-rows.ts';
import type { ExportSheet } from '#lib/domain/findings/export-sheets.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';
import { workbookFile } from '#lib/exchange/workbook-file.ts';

const CSV = 'text/csv; charset=utf-8';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file to be saved under a name, of which nobody on the way keeps a copy. */
const download = (name: string, type: string, content: BodyInit): Response =>
  new Response(content, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });

/** Rows as a CSV file to save. */
export const csvDownload = (name: string, rows: readonly CsvRow[]): Response =>
  download(name, CSV, csvFile(rows));

/** Sheets as a workbook to save. */
export const workbookDownload = async (name: string, sheets: readonly ExportSheet[]): Promise<Response> =>
  download(name, WORKBOOK, await workbookFile(sheets));
