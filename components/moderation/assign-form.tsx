'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select, type SelectOption } from '#components/ui/select.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type AssignFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  chosen: string | null;
  /** Those who may, by name. */
  options: readonly SelectOption[];
};

/** Who is to moderate; nobody takes the audit back. */
export function AssignForm({ action, chosen, options }: AssignFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const now = typed(state.fields, 'moderator', chosen ?? '');
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Select
        key={now}
        name="moderator"
        label="Moderator"
        labelSize="m"
        hint="They are told at once, and may open the audit and its case reference until they have finished"
        error={problemAt(state, 'moderator')}
        defaultValue={now}
        options={[{ value: '', text: 'Nobody yet' }, ...options]}
      />
      <Button>{chosen === null ? 'Ask this person' : 'Save the moderator'}</Button>
    </form>
  );
}
