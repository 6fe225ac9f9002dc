'use client';

import { useActionState } from 'react';
import { TeamsToSettle } from '#components/cycles/frame/teams-to-settle.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { Select } from '#components/ui/select.tsx';
import { FRAME_COLUMN_NAMES, FRAME_COLUMNS } from '#lib/domain/cycles/frame/columns.ts';
import type { FrameChoices } from '#lib/domain/cycles/frame/frame-draft.ts';
import { MONTHS_BACK } from '#lib/domain/cycles/frame/months-back.ts';
import type { FrameTeam } from '#lib/domain/cycles/frame/read-frame.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type SettleFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  choices: FrameChoices;
  /** The headers as they are offered, in the order of the list. */
  headers: readonly string[];
  /** Names in the team column that are no team of the council. */
  unknownTeams: readonly string[];
  teams: readonly FrameTeam[];
  /** True where nothing can be read before this is settled. */
  isNeeded: boolean;
};

/** Lets the coordinator say which column holds what, which team is meant, and which cases stay out. */
export function SettleForm({ action, ...list }: SettleFormProps) {
  const [state, act, isReading] = useActionState(action, emptyForm);
  const { months, oneOfFamily } = list.choices;
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <Columns state={state} {...list} />
      {list.unknownTeams.length + Object.keys(list.choices.teamNames).length > 0 ? (
        <TeamsToSettle state={state} {...list} />
      ) : null}
      <Radios
        name="months"
        legend="Leave out cases that were audited in the last"
        hint="In any cycle of the council. Cases that are being audited now are left out with them."
        inline
        small
        defaultValue={typed(state.fields, 'months', String(months))}
        options={MONTHS_BACK.map((value) => ({
          value: String(value),
          text: value === 0 ? 'Leave none out' : `${value} months`,
        }))}
      />
      <Checkboxes
        name="oneOfFamily"
        small
        defaultValues={oneOfFamily ? ['yes'] : []}
        options={[{ value: 'yes', text: 'Keep one case of each family, chosen by the cycle’s seed' }]}
      />
      <Button variant={list.isNeeded ? undefined : 'secondary'} disabled={isReading}>
        Read the list by these columns
      </Button>
    </form>
  );
}

type ColumnsProps = Pick<SettleFormProps, 'choices' | 'headers'> & { state: FormState };

function Columns({ state, choices: { places }, headers }: ColumnsProps) {
  const options = headers.map((text, place) => ({ value: String(place), text }));
  return (
    <div className="app-field-columns">
      {FRAME_COLUMN_NAMES.map((name) => {
        const chosen = typed(state.fields, name, String(places[name] ?? ''));
        const isRequired = name === 'reference' || name === 'team';
        return (
          <Select
            key={`${name} ${chosen}`}
            name={name}
            label={FRAME_COLUMNS[name].label}
            options={[{ value: '', text: isRequired ? 'Choose a column' : 'None' }, ...options]}
            defaultValue={chosen}
            error={problemAt(state, name)}
          />
        );
      })}
    </div>
  );
}
