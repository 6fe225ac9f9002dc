'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import {
  MONTH_COLUMN_NAMES,
  MONTH_COLUMNS,
  type MonthColumn,
  NO_COUNTS,
} from '#lib/domain/circumstances/month-columns.ts';
import { numberTyped } from '#lib/domain/circumstances/month-number.ts';
import { monthField, type TypedMonth } from '#lib/domain/circumstances/months-form.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { monthInWords } from '#lib/format.ts';

type MonthGridProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The months that can be typed, by their first days. */
  months: readonly string[];
  /** What is kept of them. */
  kept: readonly TypedMonth[];
  seen: string;
};

/** The months of a team's year, a row each. All that was typed is still there when something is refused. */
export function MonthGrid({ action, months, kept, seen }: MonthGridProps) {
  const [state, act] = useActionState(action, emptyForm);
  const before = (column: MonthColumn, month: string) =>
    numberTyped(column, (kept.find((one) => one.month === month)?.counts ?? NO_COUNTS)[column]);
  return (
    <>
      <FormProblems problems={state.problems} />
      <form action={act} noValidate key={JSON.stringify([state.fields, seen])} id="months" tabIndex={-1}>
        <input type="hidden" name="seen" value={typed(state.fields, 'seen', seen)} />
        <table className="govuk-table app-stacking app-month-grid">
          <caption className="govuk-visually-hidden">Months of the year</caption>
          <GridHead />
          <tbody className="govuk-table__body">
            {months.map((month) => (
              <tr key={month} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {monthInWords(month)}
                </th>
                {MONTH_COLUMN_NAMES.map((column) => (
                  <td key={column} className="govuk-table__cell">
                    <MonthBox {...{ state, column, month }} before={before(column, month)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Button>Save these months</Button>
      </form>
    </>
  );
}

function GridHead() {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header">
          Month
        </th>
        {MONTH_COLUMN_NAMES.map((column) => (
          <th key={column} scope="col" className="govuk-table__header">
            {MONTH_COLUMNS[column].label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type MonthBoxProps = { state: FormState; column: MonthColumn; month: string; before: string };

function MonthBox({ state, column, month, before }: MonthBoxProps) {
  const name = monthField(column, month);
  return (
    <Input
      name={name}
      label={
        <span className="app-month-grid__label">
          {MONTH_COLUMNS[column].label}
          <span className="govuk-visually-hidden">, {monthInWords(month)}</span>
        </span>
      }
      width={5}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={typed(state.fields, name, before)}
      error={problemAt(state, name)}
    />
  );
}
