'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';

const DAYS = [
  { name: 'from', legend: 'First day away' },
  { name: 'to', legend: 'Last day away' },
] as const;

type LeaveFormProps = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** Records days away: the first and the last. */
export function LeaveForm({ action }: LeaveFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems
        problems={state.problems.map((problem) => ({ ...problem, field: `${problem.field}-day` }))}
      />
      <div className="app-dates">
        {DAYS.map(({ name, legend }) => (
          <DateInput
            key={name}
            id={name}
            namePrefix={name}
            legend={legend}
            legendSize="s"
            defaultValues={typedDate(state.fields, name)}
            error={problemAt(state, name)}
          />
        ))}
      </div>
      <Button>Record these days</Button>
    </form>
  );
}
