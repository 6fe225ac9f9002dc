'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';
import { count } from '#lib/format.ts';

type AccessFormProps = {
  action: (state: FormState) => Promise<FormState>;
  name: string;
  disabled: boolean;
  hasPassword: boolean;
  /** Audits in their hands that are not returned. */
  openAudits: number;
};

const keptOut = (name: string) =>
  `${name} is signed out at their next click and cannot sign in again. What they did stays as it is.`;

const backIn = ({ name, hasPassword }: Pick<AccessFormProps, 'name' | 'hasPassword'>) =>
  hasPassword
    ? `${name} cannot sign in. Enable them again and their old password works as before.`
    : `${name} cannot sign in. Enable them again, then make a new link for them.`;

/** Disables someone, or lets them in again, saying first what that means. */
export function AccessForm({ action, name, disabled, hasPassword, openAudits }: AccessFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} id="disable">
      <FormProblems problems={state.problems} />
      <p className="govuk-body">{disabled ? backIn({ name, hasPassword }) : keptOut(name)}</p>
      {openAudits > 0 && !disabled ? (
        <p className="govuk-body">
          <strong>
            They hold {count(openAudits, 'audit')} not yet returned. Tell the coordinator, who can change the
            pairs.
          </strong>
        </p>
      ) : null}
      <Button variant={disabled ? 'secondary' : 'warning'}>
        {disabled ? 'Enable' : 'Disable'} this person
      </Button>
    </form>
  );
}
