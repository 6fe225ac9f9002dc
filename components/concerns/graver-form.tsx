'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { SpokenFields } from '#components/concerns/spoken-fields.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type GraverFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  today: string;
};

/** Makes an amber concern red, folded away until it is asked for. */
export function GraverForm({ action, today }: GraverFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <Details summary="This is graver than amber" open={state.problems.length > 0}>
      <form action={act} noValidate>
        <FormProblems
          problems={state.problems.map(({ field, message }) => ({
            field: { words: 'graver-words', spokenOn: 'spokenOn-day' }[field] ?? field,
            message,
          }))}
        />
        <p className="govuk-body">
          Once it is red it has to be acknowledged anew and by the shorter clock, and the first on duty are
          told at once.
        </p>
        <WarnedTextarea
          stays={KEPT}
          id="graver-words"
          name="words"
          label="Why is it red now?"
          labelSize="m"
          hint="Do not write names, dates of birth or addresses"
          rows={3}
          defaultValue={typed(state.fields, 'words')}
          error={problemAt(state, 'words')}
        />
        <SpokenFields state={state} today={today} />
        <Button variant="warning">Make it red</Button>
      </form>
    </Details>
  );
}
