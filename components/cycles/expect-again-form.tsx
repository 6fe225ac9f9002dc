'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';

type ExpectAgainFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The words on the button, from the workflow. */
  label: string;
};

/** Takes the reason back: the audit is waited for once more. */
export function ExpectAgainForm({ action, label }: ExpectAgainFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Button>{label}</Button>
    </form>
  );
}
