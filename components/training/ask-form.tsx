'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';

type AskFormProps = {
  ask: (state: FormState, form: FormData) => Promise<FormState>;
  askDue: () => Promise<void>;
  others: readonly { id: string; name: string }[];
  /** The tool's title; null for a session about all of them. */
  toolTitle: string | null;
  /** The day has come: nobody new is asked, but somebody may have come all the same. */
  isHeld: boolean;
};

/** Asks more people to a session: everyone who is due at once, or one auditor. */
export function AskForm({ ask, askDue, others, toolTitle, isHeld }: AskFormProps) {
  const [state, act] = useActionState(ask, emptyForm);
  if (others.length === 0) return <p className="govuk-body">Every auditor is on the list.</p>;
  return (
    <>
      <FormProblems problems={state.problems} />
      {isHeld ? null : (
        <form action={askDue}>
          <Button variant="secondary">
            {toolTitle ? `Ask everyone who is due for “${toolTitle}”` : 'Ask everyone who is due'}
          </Button>
        </form>
      )}
      <form action={act} noValidate>
        <Select
          name="personId"
          label="One more auditor"
          options={[
            { value: '', text: 'Choose an auditor' },
            ...others.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          error={problemAt(state, 'personId')}
        />
        <Button variant="secondary">{isHeld ? 'Put them on the list' : 'Ask this auditor'}</Button>
      </form>
    </>
  );
}
