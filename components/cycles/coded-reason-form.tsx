'use client';

import { type ReactNode, useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type CodedReasonFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  legend: string;
  reasons: readonly { value: string; text: string }[];
  /** The words on the button, from the workflow. */
  label: string;
  /** What stands between the note and the button. */
  children?: ReactNode;
};

/** A reason that is counted and a private note. */
export function CodedReasonForm({ action, legend, reasons, label, children }: CodedReasonFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const reason = typed(state.fields, 'reason');
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      <Radios
        key={reason}
        name="reason"
        legend={legend}
        legendSize="m"
        options={reasons}
        defaultValue={reason}
        error={problemAt(state, 'reason')}
      />
      <WarnedTextarea
        stays={KEPT}
        name="note"
        label="Note (needed for another reason)"
        hint="Only coordinators read it. Do not write the name of a child or anything that would tell who they are."
        rows={3}
        defaultValue={typed(state.fields, 'note')}
        error={problemAt(state, 'note')}
      />
      {children}
      <Button>{label}</Button>
    </form>
  );
}
