'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type TeamFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  label: string;
  button: string;
  before?: string;
};

/** Asks for a team's name: to add one, or to give it another. */
export function TeamForm({ action, label, button, before = '' }: TeamFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Input
        name="name"
        label={label}
        autoComplete="off"
        defaultValue={typed(state.fields, 'name', before)}
        error={problemAt(state, 'name')}
      />
      <Button>{button}</Button>
    </form>
  );
}
