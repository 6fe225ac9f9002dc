'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { MadeTokenPanel } from '#components/tokens/made-token-panel.tsx';
import { noToken, type TokenState } from '#components/tokens/token-state.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Input } from '#components/ui/input.tsx';
import { SCOPE_NAMES, SCOPES } from '#lib/domain/open-data/scopes.ts';
import { problemAt, typed } from '#lib/domain/parse-form.ts';

const OPTIONS = SCOPE_NAMES.map((value) => ({ value, text: SCOPES[value].label, hint: SCOPES[value].does }));

type TokenFormProps = { action: (state: TokenState, form: FormData) => Promise<TokenState> };

/** Asks who a token is for and what it opens; once made, shows it in the form's place. */
export function TokenForm({ action }: TokenFormProps) {
  const [state, act] = useActionState(action, noToken);
  if (state.made) return <MadeTokenPanel made={state.made} />;
  const { fields } = state;
  return (
    <form action={act} noValidate key={JSON.stringify(fields)}>
      <FormProblems problems={state.problems} />
      <Input
        name="name"
        label="Who uses it"
        hint="The system, and who looks after it: “Performance dashboard, data team”."
        autoComplete="off"
        defaultValue={typed(fields, 'name')}
        error={problemAt(state, 'name')}
      />
      <Checkboxes
        name="scopes"
        legend="What it opens"
        options={OPTIONS}
        defaultValues={[fields.scopes ?? []].flat()}
        error={problemAt(state, 'scopes')}
      />
      <Input
        name="months"
        label="For how many months"
        hint="From 1 to 24. After that make another, so that no forgotten token works for ever."
        width={3}
        inputMode="numeric"
        defaultValue={typed(fields, 'months', '12')}
        error={problemAt(state, 'months')}
      />
      <Button>Make the token</Button>
    </form>
  );
}
