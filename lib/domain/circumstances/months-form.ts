import { monthWords } from '#lib/domain/circumstances/calendar-month.ts';
import {
  MONTH_COLUMN_NAMES,
  type MonthColumn,
  type MonthCounts,
  NO_COUNTS,
} from '#lib/domain/circumstances/month-columns.ts';
import { numberWanted, readNumber } from '#lib/domain/circumstances/month-number.ts';
import { contradictions } from '#lib/domain/circumstances/month-rules.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, type Problem, refusedAll } from '#lib/domain/problems.ts';

/** A month of one team as it was typed or read. */
export type TypedMonth = { month: string; counts: MonthCounts };

/** The name of one box of the form: 'posts-2011-03-01'. */
export const monthField = (column: MonthColumn, month: string): string => `${column}-${month}`;

const problemIn = (month: string, column: MonthColumn, message: string): Problem => ({
  field: monthField(column, month),
  message: `${monthWords(month)}: ${message}`,
});

function readTypedMonth(fields: FormFields, month: string): Outcome<TypedMonth> {
  const counts = { ...NO_COUNTS };
  const problems: Problem[] = [];
  for (const column of MONTH_COLUMN_NAMES) {
    const value = readNumber(column, typed(fields, monthField(column, month)));
    if (value === undefined) problems.push(problemIn(month, column, numberWanted(column)));
    else counts[column] = value;
  }
  if (problems.length === 0)
    problems.push(...contradictions(counts).map(({ column, message }) => problemIn(month, column, message)));
  return problems.length > 0 ? refusedAll(problems) : accepted({ month, counts });
}

/** The months of a form, each whole; every box that cannot stand is named, by month. */
export function readMonthsForm(fields: FormFields, months: readonly string[]): Outcome<TypedMonth[]> {
  const read = months.map((month) => readTypedMonth(fields, month));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0
    ? refusedAll(problems)
    : accepted(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** What somebody reads whose form was opened before another's was saved. */
export const CHANGED_MEANWHILE: Problem = {
  field: 'months',
  message:
    'Somebody else changed these months since you opened this page. What you typed is still here: save it again to put it in the place of theirs',
};
