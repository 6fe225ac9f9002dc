'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Input } from '#components/ui/input.tsx';
import { LONGEST_PLACE_NAME, placeField } from '#lib/domain/council/place-names.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { Place } from '#lib/domain/tools/vocabulary.ts';

type PlacesFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Each place in the tools’ own words, and what the council calls it. */
  places: readonly (Place & { name: string | null })[];
};

/** Every place of the tools, each with what the council calls it. */
export function PlacesForm({ action, places }: PlacesFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  if (places.length === 0)
    return (
      <EmptyState title="No tool names a place yet">
        <p className="govuk-body">The places of each tool are listed here once it is published.</p>
      </EmptyState>
    );
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <p className="govuk-body app-two-thirds">
        Call each place what your record system calls it. Auditors choose from these names, and they stand
        wherever a place is named. Leave a name empty to keep the tool’s own words, shown above it.
      </p>
      <div className="app-places">
        {places.map(({ id, label, name }) => (
          <Input
            key={id}
            name={placeField(id)}
            label={capitalised(label)}
            maxLength={LONGEST_PLACE_NAME}
            autoComplete="off"
            defaultValue={typed(state.fields, placeField(id), name ?? '')}
            error={problemAt(state, placeField(id))}
          />
        ))}
      </div>
      <Button>Save names</Button>
    </form>
  );
}
