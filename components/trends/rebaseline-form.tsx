'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type RebaselineFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The cycles drawn, without the first: its limits begin there anyway. */
  cycles: readonly { cycleId: string; name: string }[];
};

/** Has the limits worked out anew from a cycle on, for a reason that stays beside the chart. */
export function RebaselineForm({ action, cycles }: RebaselineFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <Details summary="Work the limits out anew from a cycle on" open={state.problems.length > 0}>
      <form action={act} noValidate key={JSON.stringify(state.fields)}>
        <FormProblems problems={state.problems} />
        <p className="govuk-body">
          Only where something known changed how the work is done or recorded. A shift that nobody can explain
          is what the chart is there to show.
        </p>
        <Select
          name="fromCycle"
          label="From this cycle on"
          labelSize="s"
          defaultValue={typed(state.fields, 'fromCycle')}
          error={problemAt(state, 'fromCycle')}
          options={[
            { value: '', text: 'Choose a cycle' },
            ...cycles.map(({ cycleId, name }) => ({ value: cycleId, text: name })),
          ]}
        />
        <Textarea
          name="reason"
          label="What changed"
          labelSize="s"
          hint="Everybody who reads this chart reads it. Nothing about a case belongs here."
          rows={3}
          defaultValue={typed(state.fields, 'reason')}
          error={problemAt(state, 'reason')}
        />
        <Button>Work the limits out anew</Button>
      </form>
    </Details>
  );
}
