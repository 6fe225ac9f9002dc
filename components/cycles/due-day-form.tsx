'use client';

import { useActionState } from 'react';
import { useTyped } from '#components/cycles/use-typed.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { dayOffInWords, isDay } from '#lib/domain/working-days.ts';

type DueDayFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The day it has for itself now (yyyy-mm-dd) and why; empty where it has none. */
  before: { dueOn: string; reason: string };
  hint: string;
};

/** A later day for one audit. A day on which nobody works gets a gentle word, no refusal. */
export function DueDayForm({ action, before, hint }: DueDayFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { form, read, typedSoFar } = useTyped();
  const day = isoFromTyped(typedDate(typedSoFar ?? state.fields, 'dueOn', before.dueOn));
  const dayOff = isDay(day) ? dayOffInWords(day) : null;
  return (
    <form ref={form} action={act} onChange={read} noValidate className="app-two-thirds">
      <FormProblems
        problems={state.problems.map((problem) =>
          problem.field === 'dueOn' ? { ...problem, field: 'dueOn-day' } : problem,
        )}
      />
      <DateInput
        id="dueOn"
        namePrefix="dueOn"
        legend="When is this audit due?"
        legendSize="m"
        hint={hint}
        defaultValues={typedDate(state.fields, 'dueOn', before.dueOn)}
        error={problemAt(state, 'dueOn')}
      />
      <p className="govuk-body app-quiet" aria-live="polite">
        {dayOff}
      </p>
      <Input
        name="reason"
        label="Why does it have longer?"
        labelSize="m"
        hint="Coordinators read it beside the day. Do not write names of children."
        defaultValue={typed(state.fields, 'reason', before.reason)}
        error={problemAt(state, 'reason')}
      />
      <Button>Keep this day</Button>
    </form>
  );
}
