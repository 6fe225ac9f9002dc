'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';

type Team = { id: string; name: string };
type LinesFormProps = {
  add: (state: FormState, form: FormData) => Promise<FormState>;
  remove: (form: FormData) => Promise<void>;
  manages: readonly Team[];
  others: readonly Team[];
};

/** The teams whose workers somebody manages without belonging to them: they never audit those teams' cases. */
export function LinesForm({ add, remove, manages, others }: LinesFormProps) {
  const [state, act] = useActionState(add, emptyForm);
  return (
    <>
      <FormProblems problems={state.problems} />
      {manages.length === 0 ? null : (
        <ul className="app-rows">
          {manages.map(({ id, name }) => (
            <li key={id} className="app-rows__row">
              <div>{name}</div>
              <form action={remove}>
                <Button variant="secondary" name="teamId" value={id}>
                  Remove<span className="govuk-visually-hidden"> {name}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <form action={act} noValidate>
          <Select
            name="teamId"
            label="They also manage the workers of"
            options={[
              { value: '', text: 'Choose a team' },
              ...others.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            error={problemAt(state, 'teamId')}
          />
          <Button variant="secondary">Add this team</Button>
        </form>
      )}
    </>
  );
}
