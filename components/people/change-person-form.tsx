'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { type PersonBefore, PersonFields, type TeamChoice } from '#components/people/person-fields.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';

type ChangePersonFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  teams: readonly TeamChoice[];
  before: PersonBefore;
};

/** Changes who someone is in the service. */
export function ChangePersonForm({ action, teams, before }: ChangePersonFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <>
      <FormProblems problems={state.problems} />
      <form action={act} noValidate key={JSON.stringify([state.fields, before])}>
        <PersonFields state={state} teams={teams} before={before} />
        <Button>Save changes</Button>
      </form>
    </>
  );
}
