'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type AddCaseFormProps = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** Adds a case of the list by its reference, with the reason. */
export function AddCaseForm({ action }: AddCaseFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Input
        name="reference"
        label="Case reference"
        labelSize="s"
        hint="As it stands on this cycle’s list. Only the pair and coordinators will see it."
        width={20}
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed(state.fields, 'reference')}
        error={problemAt(state, 'reference')}
      />
      <WarnedTextarea
        stays={KEPT}
        name="pickedReason"
        label="Why this case"
        labelSize="s"
        hint="Coordinators read this. Leave out names and references."
        rows={3}
        defaultValue={typed(state.fields, 'pickedReason')}
        error={problemAt(state, 'pickedReason')}
      />
      <Button>Add this case</Button>
    </form>
  );
}
