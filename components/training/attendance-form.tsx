'use client';

import { useActionState } from 'react';
import { type AskedRow, AttendanceRow } from '#components/training/attendance-row.tsx';
import { Button } from '#components/ui/button.tsx';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { emptyForm, type FormState, typed } from '#lib/domain/parse-form.ts';
import { attendanceField } from '#lib/domain/readiness/attendance.ts';

type AttendanceFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  asked: readonly AskedRow[];
};

/** Who came to a session that was held, everybody in one form. */
export function AttendanceForm({ action, asked }: AttendanceFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <>
      <ErrorSummary problems={state.problems.map(({ message }) => ({ text: message }))} />
      <form action={act} noValidate key={JSON.stringify([state.fields, asked.map((person) => person.state)])}>
        <ul className="app-rows">
          {asked.map((person) => (
            <AttendanceRow
              key={person.personId}
              {...person}
              chosen={typed(state.fields, attendanceField(person.personId), person.state)}
            />
          ))}
        </ul>
        <Button>Save who came</Button>
      </form>
    </>
  );
}
