'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { CYCLE_TRANSITIONS } from '#lib/domain/cycles/workflow.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type NewEditionFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The number it will have. */
  number: number;
};

/** Publishes another edition, with the reason that its readers will see. */
export function NewEditionForm({ action, number }: NewEditionFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate className="app-two-thirds" id="edition">
      <FormProblems problems={state.problems} />
      <input type="hidden" name="number" value={number} />
      <Textarea
        name="reason"
        label={`Why edition ${number} is published`}
        hint="Everybody who reads the findings sees this. Do not write anything that would tell who a child is."
        rows={3}
        defaultValue={typed(state.fields, 'reason')}
        error={problemAt(state, 'reason')}
      />
      <Checkboxes
        name="confirmed"
        small
        options={[
          { value: 'yes', text: `I have read what changes: publish edition ${number} under today’s date` },
        ]}
        defaultValues={state.fields.confirmed === 'yes' ? ['yes'] : []}
        error={problemAt(state, 'confirmed')}
      />
      <Button>{CYCLE_TRANSITIONS.published['publish-again'].label}</Button>
    </form>
  );
}
