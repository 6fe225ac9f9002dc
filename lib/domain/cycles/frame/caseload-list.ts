/** One row of a list as text, with its line in the file from 1, so that a refusal can point at it. */
export type ListRow = { line: number; cells: string[] };

/** A caseload list as text in rows, before anything is understood of it. */
export type CaseloadList = { headers: string[]; rows: ListRow[] };

/** One list found in a file: where it stands and what the reader should know of it. */
export type ReadSheet = {
  /** The sheet of a workbook; empty for a CSV file. */
  name: string;
  /** The line that names the columns. */
  headerLine: number;
  list: CaseloadList;
  /** Headers of the columns that were dropped as they were read, because they say who somebody is. */
  dropped: string[];
  /** Sentences on what is odd about the list but does not stop it: a column without a name, merged cells. */
  cautions: string[];
};

/** A file as it was read: each list in it, and what in it was not read. */
export type ReadFile = {
  fileName: string;
  /** 'Excel', or how a CSV file is written: 'CSV, Windows-1252, semicolons'. */
  format: string;
  sheets: ReadSheet[];
  notRead: { name: string; why: string }[];
};

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The most rows a list may have below its header. */
export const MOST_ROWS = 50_000;

/** The most columns a list may have. */
export const MOST_COLUMNS = 200;

/** A header as it is compared: lower case, without punctuation. */
export const plainHeader = (header: string): string =>
  header
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A column's name as a spreadsheet has it, from place 0: A, B, …, Z, AA. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}

/** What the list calls a column, or its letter where it has no name. */
export const headerName = (headers: readonly string[], place: number): string =>
  headers[place] || `Column ${columnLetters(place)}`;
