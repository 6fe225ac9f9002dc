'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button, type ButtonVariant } from '#components/ui/button.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type WordsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Tells this field from the others of the page. */
  id: string;
  label: string;
  hint: string;
  button: string;
  variant?: ButtonVariant;
};

/** A few words for the log of a concern. */
export function WordsForm({ action, id, label, hint, button, variant }: WordsFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems
        problems={state.problems.map(({ field, message }) => ({
          field: field === 'words' ? id : field,
          message,
        }))}
      />
      <WarnedTextarea
        stays={KEPT}
        id={id}
        name="words"
        label={label}
        labelSize="s"
        hint={hint}
        rows={3}
        defaultValue={typed(state.fields, 'words')}
        error={problemAt(state, 'words')}
      />
      <Button variant={variant}>{button}</Button>
    </form>
  );
}
