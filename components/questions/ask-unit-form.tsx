'use client';

import { useActionState } from 'react';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select, type SelectOption } from '#components/ui/select.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type AskUnitFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  about: string;
  today: string;
  /** The questions of the tool. */
  options: readonly SelectOption[];
};

/** What one of the pair asks the unit. */
export function AskUnitForm({ action, about, today, options }: AskUnitFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const chosen = typed(state.fields, 'about', about);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Select
        key={chosen}
        name="about"
        label="What is it about?"
        className="app-select--wide"
        error={problemAt(state, 'about')}
        defaultValue={chosen}
        options={[{ value: '', text: 'The audit as a whole' }, ...options]}
      />
      <WarnedTextarea
        name="words"
        label="Your question"
        labelSize="m"
        hint="Do not write names, dates of birth or addresses"
        today={today}
        stays="The unit reads it as it is."
        error={problemAt(state, 'words')}
        defaultValue={typed(state.fields, 'words')}
      />
      <Button>Ask the unit</Button>
    </form>
  );
}
