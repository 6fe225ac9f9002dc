import 'server-only';
import { MOST_COLUMNS, MOST_ROWS } from '#lib/domain/cycles/frame/caseload-list.ts';

/** A range of merged cells: 'B5:B9', and the rows it covers. */
export type MergedCells = { range: string; firstRow: number; lastRow: number };

/** A sheet made safe to read: its formulas as text, its empty cells gone; or why it cannot be read. */
export type SafeSheet = { ok: true; xml: string; merged: MergedCells[] } | { ok: false; why: string };

/** A sheet that holds nothing, in the place of one that is not to be read. */
export const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** Rows above and between, beyond those of a list, that a sheet may have. */
const SPARE_ROWS = 1_000;
// None of these looks further than the next cell, so that no text makes them slow.
const EMPTY_CELL = /<(?:\w+:)?c\b[^<>]*\/>/g;
const CELL = /<((?:\w+:)?)c\b([^<>]*)>([^<]*(?:<(?!\/?(?:\w+:)?c[\s>])[^<]*)*)<\/\1c>/g;
const ODD = 'it is not written as Excel writes a sheet';

/**
 * A sheet as it may be handed to the reader. The value beside a formula is only what a spreadsheet worked out last, so
 * the formula itself takes its place, to be refused where its column is kept. A single cell at the far corner of a sheet
 * would cost the reader a gigabyte of nothing: rows and columns are counted first.
 */
export function makeSafe(text: string): SafeSheet {
  if (/<!(?!--)/.test(text) || text.includes('<!--')) return { ok: false, why: ODD };
  const xml = text
    .replaceAll(EMPTY_CELL, '')
    .replaceAll(CELL, formulaAsText)
    .replaceAll(/<(?:\w+:)?row\b[^<>]*\/>/g, '')
    .replaceAll(/<((?:\w+:)?)row\b[^<>]*>\s*<\/\1row>/g, '');
  const extent = extentOf(xml);
  if (extent === null) return { ok: false, why: ODD };
  if (extent.rows > MOST_ROWS + SPARE_ROWS)
    return { ok: false, why: `it goes on beyond row ${(MOST_ROWS + SPARE_ROWS).toLocaleString('en-GB')}` };
  if (extent.columns > MOST_COLUMNS) return { ok: false, why: `it has more than ${MOST_COLUMNS} columns` };
  return { ok: true, xml, merged: mergedIn(text) };
}

function formulaAsText(cell: string, prefix: string, attributes: string, inside: string): string {
  const formula = /<(?:\w+:)?f\b(?:[^<>]*\/>|[^<>]*>([^<]*)<)/.exec(inside);
  if (!formula) return /<(?:\w+:)?(?:v|t)\b[^<>]*>[^<]/.test(inside) ? cell : '';
  const bare = attributes.replaceAll(/\s[ts]=(?:"[^"]*"|'[^']*')/g, '');
  const [c, is, t] = [`${prefix}c`, `${prefix}is`, `${prefix}t`];
  return `<${c}${bare} t="inlineStr"><${is}><${t}>=${formula[1] ?? ''}</${t}></${is}></${c}>`;
}

/** The last row and column that hold something; null where an address is not one. */
function extentOf(xml: string): { rows: number; columns: number } | null {
  let [rows, columns, counted] = [0, 0, 0];
  for (const [, kind, attributes = ''] of xml.matchAll(/<(?:\w+:)?(c|row)\b([^<>]*)>/g)) {
    const address = /\sr=(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean);
    if (kind === 'row') counted += 1;
    if (address === undefined && !/\br\s*=/.test(attributes)) continue;
    const [, letters = '', row = ''] = /^([A-Z]{0,3})([1-9]\d{0,7})$/.exec(address ?? '') ?? [];
    if (row === '' || (kind === 'c') !== (letters !== '')) return null;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return { rows: Math.max(rows, counted), columns };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const mergedIn = (text: string): MergedCells[] =>
  [...text.matchAll(/<(?:\w+:)?mergeCell\b[^<>]*\sref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g)].map(
    ([, from, firstRow, to, lastRow]) => ({
      range: `${from}${firstRow}:${to}${lastRow}`,
      firstRow: Number(firstRow),
      lastRow: Number(lastRow),
    }),
  );
