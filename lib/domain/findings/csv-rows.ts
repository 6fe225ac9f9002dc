import { type ExportCell, exportSheets } from '#lib/domain/findings/export-sheets.ts';
import type { ExportTable } from '#lib/domain/findings/export-table.ts';

/** A row of a CSV file: text and numbers only. */
export type CsvRow = ExportCell[];

/** The findings as rows of a file: what they are and what the words mean, then each sheet of the table under an empty line. */
export const csvRows = (table: ExportTable): CsvRow[] => [
  ...table.notes.map((note) => [...note]),
  ...exportSheets(table).flatMap(({ rows }) => [[], ...rows]),
];
