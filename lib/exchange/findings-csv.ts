import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { CsvRow } from '#lib/domain/findings/csv-rows.ts';

/** Rows as a CSV file in UTF-8 with a byte-order mark, which Excel needs; no cell can be taken for a formula. */
export const csvFile = (rows: readonly CsvRow[]): string =>
  stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
