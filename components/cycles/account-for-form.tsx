'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { NOT_RETURNED_REASON_NAMES } from '#lib/domain/audits/account-for.ts';
import { NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type AccountForFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The words on the button, from the workflow. */
  label: string;
};

/** Why an audit is not coming back: a reason that is counted, and a note that is read. */
export function AccountForForm({ action, label }: AccountForFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const reason = typed(state.fields, 'reason');
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      <Radios
        key={reason}
        name="reason"
        legend="Why is it not returned?"
        legendSize="m"
        options={NOT_RETURNED_REASON_NAMES.map((value) => ({ value, text: NOT_RETURNED_REASONS[value] }))}
        defaultValue={reason}
        error={problemAt(state, 'reason')}
      />
      <Textarea
        name="note"
        label="Note (needed for another reason)"
        hint="Do not write the name of a child or anything that would tell who they are."
        rows={3}
        defaultValue={typed(state.fields, 'note')}
        error={problemAt(state, 'note')}
      />
      <Button>{label}</Button>
    </form>
  );
}
