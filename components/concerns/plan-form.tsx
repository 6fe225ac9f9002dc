'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type ConcernPlanFormProps = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** The written plan for a concern: what, who and by when. */
export function ConcernPlanForm({ action }: ConcernPlanFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { fields } = state;
  return (
    <form action={act} noValidate>
      <FormProblems
        problems={state.problems.map((problem) =>
          problem.field === 'byWhen' ? { ...problem, field: 'byWhen-day' } : problem,
        )}
      />
      <WarnedTextarea
        stays={KEPT}
        name="what"
        label="What will be done?"
        labelSize="s"
        hint="Do not write names of children, dates of birth or addresses"
        rows={3}
        defaultValue={typed(fields, 'what')}
        error={problemAt(state, 'what')}
      />
      <Input
        name="who"
        label="Who does it?"
        labelSize="s"
        hint="Their name and post"
        width={30}
        autoComplete="off"
        defaultValue={typed(fields, 'who')}
        error={problemAt(state, 'who')}
      />
      <DateInput
        id="byWhen"
        namePrefix="byWhen"
        legend="By when?"
        legendSize="s"
        defaultValues={typedDate(fields, 'byWhen')}
        error={problemAt(state, 'byWhen')}
      />
      <Button>Keep this plan</Button>
    </form>
  );
}
