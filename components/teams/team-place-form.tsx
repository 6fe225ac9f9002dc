'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { TEAM_PLACES, type TeamPlace } from '#lib/domain/teams/team-place.ts';

type TeamPlaceFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  before: TeamPlace;
};

/** Asks what a team belongs to, saying first what that is for. */
export function TeamPlaceForm({ action, before }: TeamPlaceFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const field = (name: 'service' | 'area') => ({
    name,
    label: `${TEAM_PLACES[name]} (optional)`,
    autoComplete: 'off',
    defaultValue: typed(state.fields, name, before[name]),
    error: problemAt(state, name),
  });
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <p className="govuk-body">
        Findings are broken down by service and area. This counts for cycles whose list of cases does not say
        them; findings that are published keep what stood on their day.
      </p>
      <Input {...field('service')} />
      <Input {...field('area')} />
      <Button>Save what it belongs to</Button>
    </form>
  );
}
