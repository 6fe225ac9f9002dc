'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { PasswordInput } from '#components/ui/password-input.tsx';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';
import { SHORTEST_PASSWORD } from '#lib/domain/people/password-length.ts';

type InvitationFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  personName: string;
  email: string;
  councilName: string;
};

/** Someone invited chooses a password; typing it twice guards against a slip of the finger. */
export function InvitationForm({ action, personName, email, councilName }: InvitationFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <FormProblems problems={state.problems} />
        <span className="govuk-caption-l">{councilName}</span>
        <h1 className="govuk-heading-l">Welcome, {personName}</h1>
        <p className="govuk-body">
          Choose a password. You will sign in with <strong>{email}</strong>.
        </p>
        <form action={act} noValidate>
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <PasswordInput
            name="password"
            label="New password"
            hint={`${SHORTEST_PASSWORD} characters or more. Three unrelated words are easy to keep in mind and hard to guess.`}
            autoComplete="new-password"
            error={problemAt(state, 'password')}
          />
          <PasswordInput
            name="again"
            label="The same password again"
            autoComplete="new-password"
            error={problemAt(state, 'again')}
          />
          <Button>Keep this password and sign in</Button>
        </form>
      </div>
    </div>
  );
}
