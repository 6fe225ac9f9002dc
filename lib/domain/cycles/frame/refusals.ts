import { LONGEST_ATTRIBUTE } from '#lib/domain/cycles/frame/attributes.ts';
import type { FrameColumn } from '#lib/domain/cycles/frame/columns.ts';

/** Characters a reference or a family's reference has at most. */
export const LONGEST_REFERENCE = 40;
/** Characters a worker's name has at most. */
export const LONGEST_WORKER = 100;

/** Why a cell cannot stand: in one row, over several rows, and what would be accepted there. */
export const REFUSALS = {
  'no-reference': {
    reason: 'There is no case reference in this row',
    tally: 'no case reference',
    accepts: 'The council’s own reference for the case',
  },
  'date-as-reference': {
    reason: 'This looks like a date: dates of birth are not stored here',
    tally: 'a date where the case reference should be',
    accepts: 'The council’s own reference for the case',
  },
  'name-as-reference': {
    reason: 'This looks like a name: names of children and families are not stored here',
    tally: 'a name where the case reference should be',
    accepts: 'The council’s own reference for the case',
  },
  'nhs-number': {
    reason: 'This is an NHS number: those are not stored here',
    tally: 'an NHS number where the case reference should be',
    accepts: 'The council’s own reference for the case',
  },
  'not-one-line': {
    reason: 'A case reference cannot hold a line break or a tab',
    tally: 'a line break in the case reference',
    accepts: 'One line',
  },
  contradicts: {
    reason: 'This case stands in the list twice, and the rows do not say the same',
    tally: 'a case that stands in the list twice with different content',
    accepts: 'Each case once, or again with the same content',
  },
  'no-team': {
    reason: 'There is no team in this row',
    tally: 'no team',
    accepts: 'One of the council’s teams',
  },
  'unknown-team': {
    reason: 'This is not one of the council’s teams',
    tally: 'a team that the council does not have',
    accepts: 'One of the council’s open teams; say below which it is, or correct the file',
  },
  formula: {
    reason: 'This is a formula: only what is written in a cell can be read',
    tally: 'a formula',
    accepts: 'The value itself: copy the column and paste its values',
  },
  'too-long': {
    reason: 'This is too long',
    tally: 'more text than a cell may hold',
    accepts: `A reference of ${LONGEST_REFERENCE}, a name of ${LONGEST_WORKER} or a description of ${LONGEST_ATTRIBUTE} characters at most`,
  },
  'no-age': {
    reason: 'This is neither an age nor a date of birth',
    tally: 'an age or date of birth that cannot be read',
    accepts: 'A date such as 03/06/2004, an age in years, or a band such as 5 to 9; or nothing',
  },
} as const;

/** Why a cell cannot stand. */
export type RefusalKind = keyof typeof REFUSALS;

/** One cell that cannot stand: where it is, what it says there and why it is refused. */
export type Refusal = {
  line: number;
  column: FrameColumn;
  value: string;
  kind: RefusalKind;
  /** The reason in words, with what it clashes with where it clashes. */
  reason: string;
};

/** How many rows each reason refuses, the commonest first; a row refused twice counts under its first reason. */
export function tallyRefusals(refusals: readonly Refusal[]): { reason: string; rows: number }[] {
  const first = new Map<number, RefusalKind>();
  for (const { line, kind } of refusals) if (!first.has(line)) first.set(line, kind);
  const counts = new Map<RefusalKind, number>();
  for (const kind of first.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, rows]) => ({ reason: REFUSALS[kind].tally, rows }))
    .sort((a, b) => b.rows - a.rows);
}
