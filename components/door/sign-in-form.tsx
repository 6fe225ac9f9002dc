'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { InsetText } from '#components/ui/inset-text.tsx';
import { PasswordInput } from '#components/ui/password-input.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type SignInFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** True when an earlier session has just run out. */
  hasEnded: boolean;
  /** The page that was asked for; null for home. */
  goesTo: string | null;
};

/** E-mail address and password. What is wrong is never said of one of them alone. */
export function SignInForm({ action, hasEnded, goesTo }: SignInFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-half">
        <FormProblems problems={state.problems} />
        <span className="govuk-caption-l">Case-file quality audits for social care</span>
        <h1 className="govuk-heading-l">Sign in to Sightline</h1>
        {hasEnded ? (
          <InsetText>Sign in to go on. A session ends when nothing is done for a while.</InsetText>
        ) : null}
        <form action={act} noValidate>
          {goesTo === null ? null : <input type="hidden" name="to" value={goesTo} />}
          <Input
            name="email"
            label="E-mail address"
            type="email"
            className="govuk-!-width-full"
            autoComplete="username"
            spellCheck={false}
            defaultValue={typed(state.fields, 'email')}
            error={problemAt(state, 'email')}
          />
          <PasswordInput name="password" label="Password" error={problemAt(state, 'password')} />
          <Button>Sign in</Button>
        </form>
        <p className="govuk-body">
          If you cannot sign in, ask your council’s Sightline administrator for a new invitation link.
        </p>
      </div>
    </div>
  );
}
