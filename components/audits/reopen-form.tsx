'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type ReopenFormProps = {
  /** Whose judgement can be opened again. */
  people: readonly { personId: string; name: string }[];
  isOwn: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Whose judgement is opened again, and why. */
export function ReopenForm({ people, isOwn, action }: ReopenFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const [only] = people;
  const chosen = typed(state.fields, 'personId');
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      {only && people.length === 1 ? (
        <input type="hidden" name="personId" value={only.personId} />
      ) : (
        <Radios
          key={chosen}
          name="personId"
          legend="Whose judgement?"
          legendSize="m"
          options={people.map(({ personId, name }) => ({ value: personId, text: name }))}
          error={problemAt(state, 'personId')}
          defaultValue={chosen}
        />
      )}
      <WarnedTextarea
        stays={KEPT}
        name="reason"
        label="Why is it opened again?"
        labelSize="m"
        hint={
          isOwn
            ? 'It is kept in the history. Do not write names'
            : 'They read this above their form, and it is kept in the history. Do not write names'
        }
        error={problemAt(state, 'reason')}
        defaultValue={typed(state.fields, 'reason')}
      />
      <Button>Open it again</Button>
    </form>
  );
}
