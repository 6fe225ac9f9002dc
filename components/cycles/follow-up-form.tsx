'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { FOLLOW_UP_WAY_NAMES, FOLLOW_UP_WAYS } from '#lib/domain/audits/follow-up.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type FollowUpFormProps = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** A note of a call or a talk about an audit. */
export function FollowUpForm({ action }: FollowUpFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const way = typed(state.fields, 'way');
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Radios
        key={way}
        name="way"
        legend="How did you reach them?"
        legendSize="s"
        inline
        small
        options={FOLLOW_UP_WAY_NAMES.map((value) => ({ value, text: FOLLOW_UP_WAYS[value] }))}
        defaultValue={way}
        error={problemAt(state, 'way')}
      />
      <WarnedTextarea
        stays={KEPT}
        name="note"
        label="What was agreed?"
        labelSize="s"
        hint="Only coordinators read it, and it cannot be changed afterwards. Do not write names of children."
        rows={3}
        defaultValue={typed(state.fields, 'note')}
        error={problemAt(state, 'note')}
      />
      <Button variant="secondary">Keep this note</Button>
    </form>
  );
}
