'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Input } from '#components/ui/input.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type DrawFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  frameSize: number;
  /** How many the tool usually draws. */
  usual: number;
};

/** Draws the sample: how many, and the tick that there is one draw only. */
export function DrawForm({ action, frameSize, usual }: DrawFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      <Input
        name="sampleSize"
        label="How many cases to audit"
        hint={`From 1 to ${frameSize.toLocaleString('en-GB')}. This tool usually draws ${usual}.`}
        width={4}
        inputMode="numeric"
        suffix={`of ${frameSize.toLocaleString('en-GB')}`}
        defaultValue={typed(state.fields, 'sampleSize', String(Math.min(usual, frameSize)))}
        error={problemAt(state, 'sampleSize')}
      />
      <Checkboxes
        name="confirmed"
        small
        options={[{ value: 'yes', text: 'The list is right: draw from it once and for all' }]}
        defaultValues={state.fields.confirmed === 'yes' ? ['yes'] : []}
        error={problemAt(state, 'confirmed')}
      />
      <Button>Draw the sample</Button>
    </form>
  );
}
