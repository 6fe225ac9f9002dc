import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ListRow } from '#lib/domain/cycles/frame/caseload-list.ts';
import { SEPARATOR_WORDS, separatorOf } from '#lib/domain/cycles/frame/separator.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { decodeText } from '#lib/exchange/decode-text.ts';

const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
/** csv-parse says where it stopped; its own message would repeat what stands there. */
const atLine = z.object({ lines: z.number() });

/** The rows of a CSV file that are not blank, and how it is written. */
export type CsvRows = { rows: ListRow[]; format: string };

/** The rows of a comma, semicolon or tab separated file with their lines, or a sentence that says what is wrong. */
export function readCsv(bytes: Uint8Array): Outcome<CsvRows> {
  const decoded = decodeText(bytes);
  if (decoded.text.includes('\0'))
    return refused(
      'file',
      'This is not a CSV file: save the list as CSV or as an Excel workbook and choose that file',
    );
  const { separator, text, linesCut } = separatorOf(decoded.text);
  const rows = rowsOf(text, separator);
  if (typeof rows === 'string') return refused('file', rows);
  return accepted({
    rows: rows.map(({ record, info }) => ({ line: info.lines + linesCut, cells: record })),
    format: `CSV, ${decoded.encoding}, ${SEPARATOR_WORDS[separator]}`,
  });
}

function rowsOf(text: string, delimiter: string): z.infer<typeof parsedRows> | string {
  const options = { bom: true, delimiter, info: true, trim: true } as const;
  const lenient = {
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  } as const;
  try {
    return parsedRows.parse(parse(text, { ...options, ...lenient }));
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const { lines } = atLine.parse(problem);
    return `This file cannot be read as CSV: a quotation mark is out of place or not closed, from line ${lines} on`;
  }
}
