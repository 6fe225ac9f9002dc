'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { MAIL_CHOICE_NAMES, MAIL_CHOICES, type MailChoice } from '#lib/domain/messages/mail-choice.ts';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';

type MailChoiceFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  before: MailChoice;
  hint: string;
};

/** How somebody's mail comes. */
export function MailChoiceForm({ action, before, hint }: MailChoiceFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Radios
        name="choice"
        legend="How your mail comes"
        legendSize="m"
        hint={hint}
        options={MAIL_CHOICE_NAMES.map((value) => ({
          value,
          text: MAIL_CHOICES[value].label,
          hint: MAIL_CHOICES[value].hint,
        }))}
        defaultValue={before}
        error={problemAt(state, 'choice')}
      />
      <Button variant="secondary">Save how mail comes</Button>
    </form>
  );
}
