import 'server-only';
import readSheets from 'read-excel-file/node';
import type { ListRow } from '#lib/domain/cycles/frame/caseload-list.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { packZip } from '#lib/exchange/pack-zip.ts';
import { EMPTY_SHEET, type MergedCells, makeSafe } from '#lib/exchange/sheet-text.ts';
import { DAMAGED, refuseArchive, unpack } from '#lib/exchange/unpack-zip.ts';
import { listSheets, type SheetPart } from '#lib/exchange/workbook-parts.ts';
import { readDirectory, type ZipEntry } from '#lib/exchange/zip-directory.ts';

/** A sheet's rows that are not blank, with their numbers, and what in it is merged. */
export type WorkbookSheet = { name: string; rows: ListRow[]; merged: MergedCells[] };

/** A workbook as it was read, and the sheets that were not. */
export type Workbook = { sheets: WorkbookSheet[]; notRead: { name: string; why: string }[] };

const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/|worksheets\/)?[^/]+\.(?:xml|xml\.rels))$/;
const MACROS =
  'This workbook holds macros: save it as an Excel workbook without them (.xlsx) and choose that file';
const LOCKED = 'This workbook is protected by a password: save a copy without one and choose that';
const OPEN_DOCUMENT =
  'This is an OpenDocument file: save it as an Excel workbook (.xlsx) or as CSV and choose that';
const BINARY = 'This is a binary Excel workbook: save it as .xlsx or as CSV and choose that file';
const NOT_A_WORKBOOK = 'This is an archive, not an Excel workbook: choose the list itself';

/** The sheets of an .xlsx workbook, or a sentence. Nothing is unpacked before its declared sizes were judged. */
export async function readWorkbook(archive: Buffer): Promise<Outcome<Workbook>> {
  const entries = readDirectory(archive);
  if (entries === null) return refused('file', DAMAGED);
  const refusal = refuseKind(entries) ?? refuseArchive(entries);
  if (refusal) return refusal;
  const files = await unpack(
    archive,
    entries.filter(({ name }) => NEEDED.test(name)),
  );
  return files.ok ? readParts(files.value) : files;
}

function refuseKind(entries: readonly ZipEntry[]): Outcome<never> | null {
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/vbaProject\.bin$/i) || has(/^xl\/macrosheets\//i)) return refused('file', MACROS);
  if (has(/^xl\/workbook\.bin$/)) return refused('file', BINARY);
  if (has(/^content\.xml$/)) return refused('file', OPEN_DOCUMENT);
  if (!has(/^xl\/workbook\.xml$/)) return refused('file', NOT_A_WORKBOOK);
  return entries.some(({ encrypted }) => encrypted) ? refused('file', LOCKED) : null;
}

async function readParts(files: Map<string, Buffer>): Promise<Outcome<Workbook>> {
  const parts = listSheets((path) => files.get(path)?.toString('utf8'));
  const workbook: Workbook = { sheets: [], notRead: [] };
  const safe = new Map<string, MergedCells[]>();
  for (const sheet of parts) {
    const made = safeSheet(sheet, files.get(sheet.part));
    files.set(sheet.part, Buffer.from(made.ok ? made.xml : EMPTY_SHEET));
    if (made.ok) safe.set(sheet.name, made.merged);
    else workbook.notRead.push({ name: sheet.name, why: made.why });
  }
  const read = await readPacked(packZip(files));
  if (read === null) return refused('file', DAMAGED);
  workbook.sheets = read.flatMap(({ sheet, data }) => {
    const merged = safe.get(sheet);
    return merged ? [{ name: sheet, rows: textRows(data), merged }] : [];
  });
  return accepted(workbook);
}

function safeSheet({ hidden }: SheetPart, file: Buffer | undefined) {
  if (hidden) return { ok: false as const, why: 'it is hidden' };
  if (!file) return { ok: false as const, why: 'it is a chart, or it is missing from the file' };
  return makeSafe(file.toString('utf8'));
}

/** What the reader makes of a workbook; null where it cannot be read. */
async function readPacked(archive: Buffer) {
  try {
    return await readSheets(archive, { parseNumber: (text) => text });
  } catch (problem) {
    // Whatever is wrong inside a stranger's file, the reader says it by throwing; there is nothing else in this call.
    if (problem instanceof Error) return null;
    throw problem;
  }
}

const textRows = (data: readonly (readonly unknown[])[]): ListRow[] =>
  data
    .map((row, place) => ({ line: place + 1, cells: row.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' ? value.trim() : '';
}
