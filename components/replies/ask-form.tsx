'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { Select } from '#components/ui/select.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { CAPACITIES, CAPACITY_NAMES } from '#lib/domain/replies/reply.ts';

/** Somebody who can be asked, in a few words. */
export type ReaderChoice = { id: string; words: string };

type AskFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  readers: readonly ReaderChoice[];
  /** Who is chosen to begin with; empty for nobody. */
  first: string;
  hint: string;
  /** How long they have, and until when. */
  until: string;
};

/** Whom to ask to read an audit, and in what capacity. */
export function AskForm({ action, readers, first, hint, until }: AskFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const [person, capacity] = [typed(state.fields, 'personId', first), typed(state.fields, 'capacity')];
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      <Select
        key={person}
        name="personId"
        label="Whom to ask"
        labelSize="m"
        hint={hint}
        options={[
          { value: '', text: 'Choose somebody' },
          ...readers.map(({ id, words }) => ({ value: id, text: words })),
        ]}
        defaultValue={person}
        error={problemAt(state, 'personId')}
      />
      <Radios
        key={capacity}
        name="capacity"
        legend="They are asked as"
        legendSize="s"
        inline
        options={CAPACITY_NAMES.map((name) => ({ value: name, text: CAPACITIES[name].label }))}
        defaultValue={capacity}
        error={problemAt(state, 'capacity')}
      />
      <p className="govuk-body">{until}</p>
      <Button>Ask them to read this audit</Button>
    </form>
  );
}
