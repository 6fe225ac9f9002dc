'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Details } from '#components/ui/details.tsx';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';

type ConfirmFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What it does, folded away until it is asked for. */
  summary: string;
  /** What is ticked to show that it is meant. */
  confirms: string;
  button: string;
};

/** A deed that cannot be taken back: a tick, and the button. */
export function ConfirmForm({ action, summary, confirms, button }: ConfirmFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <Details summary={summary} open={state.problems.length > 0}>
      <form action={act} noValidate>
        <FormProblems problems={state.problems} />
        <Checkboxes
          name="confirmed"
          small
          options={[{ value: 'yes', text: confirms }]}
          error={problemAt(state, 'confirmed')}
        />
        <Button variant="warning">{button}</Button>
      </form>
    </Details>
  );
}
