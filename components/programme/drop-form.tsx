'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';
import { Input } from '#components/ui/input.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type DropFormProps = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** Drops a theme from the programme: folded away, and never without a reason. */
export function DropForm({ action }: DropFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <Details summary="Drop this theme" open={state.problems.length > 0}>
      <FormProblems problems={state.problems} />
      <form action={act} noValidate>
        <Input
          name="reason"
          label="Why it is dropped"
          hint="It leaves the programme for good; the trail keeps the reason."
          defaultValue={typed(state.fields, 'reason')}
          error={problemAt(state, 'reason')}
        />
        <Button variant="warning">Drop this theme</Button>
      </form>
    </Details>
  );
}
