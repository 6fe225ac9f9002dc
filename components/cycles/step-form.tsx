'use client';

import { useActionState } from 'react';
import { Button, type ButtonVariant } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';

type StepFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  label: string;
  /** The tick asked for where the step cannot be taken back. */
  confirms: string | null;
  /** Where a problem is put right, by its field; a field of the form itself where none is named. */
  hrefs: Record<string, string>;
  variant?: ButtonVariant;
};

/** One step in the life of a cycle: a button, with a tick before it where there is no way back. */
export function StepForm({ action, label, confirms, hrefs, variant }: StepFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <ErrorSummary
        problems={state.problems.map(({ field, message }) => ({
          text: message,
          href: hrefs[field] ?? `#${field}`,
        }))}
      />
      {confirms === null ? null : (
        <Checkboxes
          name="confirmed"
          small
          options={[{ value: 'yes', text: confirms }]}
          error={problemAt(state, 'confirmed')}
        />
      )}
      <Button variant={variant}>{label}</Button>
    </form>
  );
}
