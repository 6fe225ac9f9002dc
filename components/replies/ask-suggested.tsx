'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ErrorMessage } from '#components/ui/error-message.tsx';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';
import type { Suggestion } from '#lib/domain/replies/asked-audit.ts';

type AskSuggestedProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  person: Suggestion;
  /** The code of the audit, for those who hear the button out of its row. */
  code: string;
};

/** One button asks the person whose name is the worker's. */
export function AskSuggested({ action, person, code }: AskSuggestedProps) {
  const [state, act] = useActionState(action, emptyForm);
  const [problem] = state.problems;
  return (
    <form action={act} className="app-ask" noValidate>
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="capacity" value="practitioner" />
      {problem ? <ErrorMessage id={`problem-${code}`}>{problem.message}</ErrorMessage> : null}
      <Button variant="secondary">
        Ask {person.name}
        <span className="govuk-visually-hidden"> about {code}</span>
      </Button>
      {person.team === null ? null : <span className="app-ledger__more">{person.team}</span>}
    </form>
  );
}
