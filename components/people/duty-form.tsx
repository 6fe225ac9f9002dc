'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { DUTY_TURN_NUMBERS, DUTY_TURNS, type DutyTurn } from '#lib/domain/concerns/duty.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type DutyFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  turn: DutyTurn | null;
};

/** When somebody is told of an immediate concern. */
export function DutyForm({ action, turn }: DutyFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const chosen = typed(state.fields, 'dutyTurn', turn === null ? 'none' : `${turn}`);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Radios
        key={chosen}
        name="dutyTurn"
        legend="Their turn of duty"
        legendSize="s"
        hint="Several people can have the same turn. Where nobody is first, the coordinators are told."
        options={[
          { value: 'none', text: 'None' },
          ...DUTY_TURN_NUMBERS.map((number) => ({
            value: `${number}`,
            text: DUTY_TURNS[number].label,
            hint: DUTY_TURNS[number].hint,
          })),
        ]}
        defaultValue={chosen}
        error={problemAt(state, 'dutyTurn')}
      />
      <Button variant="secondary">Keep this turn</Button>
    </form>
  );
}
