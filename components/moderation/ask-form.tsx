'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type AskFormProps = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** Why a third person should look at an audit that no rule asks for. */
export function AskForm({ action }: AskFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <WarnedTextarea
        stays={KEPT}
        name="reason"
        label="Why should a third person look at it?"
        labelSize="m"
        hint="Coordinators read this. Do not write names"
        error={problemAt(state, 'reason')}
        defaultValue={typed(state.fields, 'reason')}
      />
      <Button>Ask for a moderation</Button>
    </form>
  );
}
