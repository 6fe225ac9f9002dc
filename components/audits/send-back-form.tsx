'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type SendBackFormProps = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** The reason an audit goes back. */
export function SendBackForm({ action }: SendBackFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <WarnedTextarea
        stays={KEPT}
        name="reason"
        label="What should the pair look at again?"
        labelSize="m"
        hint="The pair reads this above the form, and it is kept in the history. Do not write names"
        error={problemAt(state, 'reason')}
        defaultValue={typed(state.fields, 'reason')}
      />
      <Button>Send back to the pair</Button>
    </form>
  );
}
