import 'server-only';
import {
  LARGEST_FILE,
  type ListRow,
  MOST_COLUMNS,
  MOST_ROWS,
  type ReadFile,
} from '#lib/domain/cycles/frame/caseload-list.ts';
import { listIn, type SheetRows } from '#lib/domain/cycles/frame/list-in.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { startsWith } from '#lib/exchange/decode-text.ts';
import { readCsv } from '#lib/exchange/read-csv.ts';
import { readWorkbook } from '#lib/exchange/read-workbook.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const OLD_EXCEL = 'This is an old Excel workbook (.xls): save it as .xlsx or as CSV and choose that file';
const LOCKED = 'This workbook is protected by a password: save a copy without one and choose that';
const NOT_A_LIST =
  'No list was found in this file: it needs a row that names its columns and the cases below it';

/** A file as it was chosen. */
export type ChosenFile = { name: string; bytes: Buffer };

/** The lists in a CSV file or Excel workbook as text, without what says who somebody is; or what is wrong in a sentence. */
export async function readList({ name, bytes }: ChosenFile, today: string): Promise<Outcome<ReadFile>> {
  const refusal = refuseKind(bytes);
  if (refusal) return refused('file', refusal);
  if (startsWith(bytes, ZIP)) {
    const workbook = await readWorkbook(bytes);
    if (!workbook.ok) return workbook;
    const { sheets, notRead } = workbook.value;
    return gather({ fileName: name, format: 'Excel workbook', sheets: [], notRead }, sheets, today);
  }
  const csv = readCsv(bytes);
  if (!csv.ok) return csv;
  const { rows, format } = csv.value;
  return gather({ fileName: name, format, sheets: [], notRead: [] }, [{ name: '', rows, merged: [] }], today);
}

function refuseKind(bytes: Buffer): string | null {
  if (bytes.length === 0)
    return 'Choose the caseload list: an Excel workbook or a CSV file that is not empty';
  if (bytes.length > LARGEST_FILE) return 'The file must be 10 MB at most';
  if (startsWith(bytes, EMPTY_ZIP)) return 'This archive is empty';
  if (startsWith(bytes, PDF)) return 'This is a PDF: ask for the list as an Excel workbook or as CSV';
  if (startsWith(bytes, OLE)) return bytes.includes(ENCRYPTED) ? LOCKED : OLD_EXCEL;
  return null;
}

function gather(file: ReadFile, sheets: readonly SheetRows[], today: string): Outcome<ReadFile> {
  for (const sheet of sheets) {
    const tooLarge = refuseSize(sheet.rows);
    const found = tooLarge === null ? listIn(sheet, today) : null;
    if (found) file.sheets.push(found);
    else file.notRead.push({ name: sheet.name, why: tooLarge ?? 'it holds no list' });
  }
  if (file.sheets.length > 0) return accepted(file);
  const why = file.notRead.map(({ name, why }) =>
    name === '' ? `: ${why}` : `. Sheet “${name}” was not read: ${why}`,
  );
  return refused('file', file.notRead.length === 0 ? NOT_A_LIST : `${NOT_A_LIST}${why.slice(0, 3).join('')}`);
}

function refuseSize(rows: readonly ListRow[]): string | null {
  if (rows.length > MOST_ROWS + 1) return `it has more than ${MOST_ROWS.toLocaleString('en-GB')} rows`;
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return widest > MOST_COLUMNS ? `it has more than ${MOST_COLUMNS} columns` : null;
}
