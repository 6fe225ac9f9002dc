import { CASE_ATTRIBUTE_NAMES, LONGEST_ATTRIBUTE } from '#lib/domain/cycles/frame/attributes.ts';
import { isNhsNumber } from '#lib/domain/cycles/frame/column-content.ts';
import { FRAME_COLUMN_NAMES, type FrameColumn } from '#lib/domain/cycles/frame/columns.ts';
import {
  LONGEST_REFERENCE,
  LONGEST_WORKER,
  REFUSALS,
  type Refusal,
  type RefusalKind,
} from '#lib/domain/cycles/frame/refusals.ts';

const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[T\s]\d{1,2}:\d{2}.*)?$/;
const NAME = /^[\p{L}'’.-]+,?(\s+[\p{L}'’.-]+)+$/u;
const FORMULA = /^[=+\-@]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/** What a row says in each kept column, trimmed; the age band as it was read, null where it says no age. */
export type RowTexts = Record<FrameColumn, string> & { line: number; age: string | null };

/** True for text that a spreadsheet would work out: nobody sees what it will say tomorrow. */
export const isFormula = (text: string): boolean =>
  FORMULA.test(text) && !PLAIN_NUMBER.test(text) && text !== '-';

function refuseReference(text: string): RefusalKind | null {
  if (text === '') return 'no-reference';
  if (/\p{C}/u.test(text)) return 'not-one-line';
  if (text.length > LONGEST_REFERENCE) return 'too-long';
  if (DATE.test(text)) return 'date-as-reference';
  if (NAME.test(text)) return 'name-as-reference';
  return isNhsNumber(text) && text.includes(' ') ? 'nhs-number' : null;
}

const atMost = (most: number) => (text: string) => (text.length > most ? ('too-long' as const) : null);

const CHECKS: Partial<Record<FrameColumn, (text: string) => RefusalKind | null>> = {
  ...Object.fromEntries(CASE_ATTRIBUTE_NAMES.map((name) => [name, atMost(LONGEST_ATTRIBUTE)])),
  reference: refuseReference,
  worker: atMost(LONGEST_WORKER),
  family: atMost(LONGEST_REFERENCE),
};

/** Everything in a row that cannot stand by itself, in the order of the columns. */
export function refuseCells(row: RowTexts, teamId: string | undefined): Refusal[] {
  return FRAME_COLUMN_NAMES.flatMap((column) => {
    const value = row[column];
    if (value === '' && column !== 'reference' && column !== 'team') return [];
    const kind = isFormula(value) ? 'formula' : kindFor(row, column, teamId);
    return kind === null ? [] : [{ line: row.line, column, value, kind, reason: REFUSALS[kind].reason }];
  });
}

function kindFor(row: RowTexts, column: FrameColumn, teamId: string | undefined): RefusalKind | null {
  if (column === 'team' && row.team === '') return 'no-team';
  if (column === 'team') return teamId === undefined ? 'unknown-team' : null;
  if (column === 'age-band' && row['age-band'] !== '' && row.age === null) return 'no-age';
  return CHECKS[column]?.(row[column]) ?? null;
}
