import 'server-only';
import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
import type { ExportCell, ExportSheet } from '#lib/domain/findings/export-sheets.ts';

/** In characters of the usual font. */
const WIDTH = { least: 10, most: 60 } as const;

const widthOf = (cells: readonly ExportCell[]): number =>
  Math.min(WIDTH.most, Math.max(WIDTH.least, ...cells.map((cell) => `${cell}`.length + 1)));

// The kind of each cell is said, never guessed: a text that begins like a formula stays a text.
const cellOf = (value: ExportCell): Cell =>
  typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value, type: String, alignVertical: 'top', wrap: value.length > WIDTH.most };

const headingOf = (heading: ExportCell): Cell => ({
  ...{ value: `${heading}`, type: String, fontWeight: 'bold', wrap: true },
  ...{ alignVertical: 'top', bottomBorderStyle: 'thin' },
});

function sheetOf({ name, rows }: ExportSheet): Sheet<Buffer> {
  const [headings = [], ...lines] = rows;
  return {
    sheet: name,
    data: [headings.map(headingOf), ...lines.map((line) => line.map(cellOf))],
    columns: headings.map((_, place) => ({ width: widthOf(lines.map((line) => line[place] ?? '')) })),
    stickyRowsCount: 1,
  };
}

/** Sheets as an .xlsx workbook, each with its headings held in sight; no cell is a formula. */
export async function workbookFile(sheets: readonly ExportSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeWorkbook(sheets.map(sheetOf)).toBuffer());
}
