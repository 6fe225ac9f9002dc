'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';

type ReturnStepFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What it leads to, where that is not plain. */
  explains?: string;
  /** The words on the button, from the workflow. */
  label: string;
};

/** A step about the return of one audit that needs no words: it is expected again, or may come in late. */
export function ReturnStepForm({ action, explains, label }: ReturnStepFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      {explains ? <p className="govuk-body">{explains}</p> : null}
      <Button>{label}</Button>
    </form>
  );
}
