import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type CaseloadList, LARGEST_LIST, separatorOf } from '#lib/domain/cycles/frame/caseload-list.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
/** csv-parse says where it stopped; its own message would repeat what stands there. */
const atLine = z.object({ lines: z.number() });
const ZIP = [0x50, 0x4b];
const UTF_16_LE = [0xff, 0xfe];

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, place) => bytes[place] === byte);
const refuse = (sentence: string) => refused('file', sentence);

/** A file as text: UTF-8 or UTF-16 where it says so, else as Excel saves a plain CSV on a British machine. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF_16_LE)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (problem) {
    // Not UTF-8: every byte means something in windows-1252.
    if (problem instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw problem;
  }
}

/** The rows of a comma, semicolon or tab separated file with their lines, or a sentence that says what it is instead. */
export function readCsv(bytes: Uint8Array): Outcome<CaseloadList> {
  if (bytes.length === 0) return refuse('Choose the caseload list: a CSV file that is not empty');
  if (bytes.length > LARGEST_LIST) return refuse('The file must be smaller than 2 MB');
  if (startsWith(bytes, ZIP)) return refuse('This is an Excel workbook: open it and save it as CSV first');
  const text = decode(bytes);
  if (text.includes('\0')) return refuse('This is not a CSV file: save the list as CSV and choose that file');
  return parseText(text);
}

function parseText(text: string): Outcome<CaseloadList> {
  const rows = rowsOf(text);
  if (typeof rows === 'string') return refuse(rows);
  const [head, ...rest] = rows;
  if (!head || head.record.every((cell) => cell === ''))
    return refuse('This file has no header row that names its columns');
  if (rest.length === 0) return refuse('This list has a header but no cases');
  return accepted({
    headers: head.record,
    rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record })),
  });
}

/** The rows that are not blank, or a sentence. */
function rowsOf(text: string): z.infer<typeof parsedRows> | string {
  const options = { bom: true, delimiter: separatorOf(text), info: true, trim: true } as const;
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
