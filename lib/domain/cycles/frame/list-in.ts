import {
  columnLetters,
  headerName,
  type ListRow,
  type ReadSheet,
} from '#lib/domain/cycles/frame/caseload-list.ts';
import { findHeaderRow } from '#lib/domain/cycles/frame/header-row.ts';
import { withoutPersonalData } from '#lib/domain/cycles/frame/personal-data.ts';

/** The rows of a sheet that are not blank, and the ranges of cells merged in it. */
export type SheetRows = {
  name: string;
  rows: readonly ListRow[];
  merged: readonly { range: string; firstRow: number; lastRow: number }[];
};

const MOST_NAMED = 3;

/** The list in a sheet: its header row found, what says who somebody is dropped; null where it holds none. */
export function listIn({ name, rows, merged }: SheetRows, today: string): ReadSheet | null {
  const at = findHeaderRow(rows);
  const header = at === undefined ? undefined : rows[at];
  if (at === undefined || !header) return null;
  const below = rows.slice(at + 1);
  const width =
    1 + Math.max(...[header, ...below].map(({ cells }) => cells.findLastIndex((cell) => cell !== '')));
  const headers = Array.from({ length: width }, (_, place) => header.cells[place] ?? '');
  if (below.length === 0) return null;
  const { list, dropped } = withoutPersonalData({ headers, rows: below }, today);
  return {
    name,
    headerLine: header.line,
    list,
    dropped,
    cautions: [...oddHeaders(headers), ...mergedBelow(merged, header.line)],
  };
}

function oddHeaders(headers: readonly string[]): string[] {
  const named = headers.map((header) => header.toLowerCase());
  const twice = headers.filter((header, at) => header !== '' && named.indexOf(header.toLowerCase()) < at);
  const nameless = headers.flatMap((header, at) => (header === '' ? [columnLetters(at)] : []));
  return [
    ...[...new Set(twice)].map((header) => `More than one column is called “${header}”.`),
    ...(nameless.length > 0 ? [`No name stands above ${columnsInWords(nameless)}.`] : []),
  ];
}

const columnsInWords = (letters: readonly string[]) =>
  letters.length === 1 ? `column ${letters[0]}` : `columns ${letters.join(', ')}`;

/** Merged cells from the header on: a title above may be merged as it likes. */
function mergedBelow(merged: SheetRows['merged'], headerLine: number): string[] {
  const ranges = merged.filter(({ lastRow }) => lastRow >= headerLine).map(({ range }) => range);
  if (ranges.length === 0) return [];
  const shown = ranges.slice(0, MOST_NAMED).join(', ');
  const rest = ranges.length > MOST_NAMED ? ` and ${ranges.length - MOST_NAMED} more` : '';
  return [
    `Cells are merged (${shown}${rest}): Excel keeps what they say in the first cell only, and the others read as empty.`,
  ];
}

/** The headers of a list as they are offered for choosing. */
export const headerOptions = (headers: readonly string[]): string[] =>
  headers.map((_, place) => headerName(headers, place));
