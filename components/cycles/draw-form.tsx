import { type ReactNode, useState } from 'react';
import { DrawShares } from '#components/cycles/draw-shares.tsx';
import { StrataFields } from '#components/cycles/strata-fields.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Input } from '#components/ui/input.tsx';
import { Radios } from '#components/ui/radios.tsx';
import type { DrawFormState } from '#lib/domain/cycles/draw/draw-form.ts';
import type { StratumColumn } from '#lib/domain/cycles/draw/strata.ts';
import { DRAW_METHOD_NAMES, DRAW_METHODS } from '#lib/domain/cycles/draw.ts';
import { problemAt, typed } from '#lib/domain/parse-form.ts';

type DrawFormProps = {
  state: DrawFormState;
  act: (form: FormData) => void;
  frameSize: number;
  columns: readonly StratumColumn[];
  size: string;
  onSize: (text: string) => void;
  /** Where a draw is given up: which one, and the field for the reason. */
  again?: ReactNode;
};

/** Draws the sample: how many, simply or by strata, and the tick. Used inside a client leaf that holds the size. */
export function DrawForm({ state, act, frameSize, columns, size, onSize, again }: DrawFormProps) {
  const [minimum, setMinimum] = useState(() => typed(state.fields, 'minimum', '0'));
  const method = typed(state.fields, 'method', 'simple');
  const strata = <StrataFields state={state} columns={columns} minimum={minimum} onMinimum={setMinimum} />;
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      {again}
      <Input
        name="sampleSize"
        label="How many cases to draw"
        labelSize="s"
        width={4}
        inputMode="numeric"
        suffix={`of ${frameSize.toLocaleString('en-GB')}`}
        value={size}
        onChange={(event) => onSize(event.target.value)}
        error={problemAt(state, 'sampleSize')}
      />
      <Radios
        key={method}
        name="method"
        legend="How to draw"
        legendSize="s"
        defaultValue={method}
        error={problemAt(state, 'method')}
        options={DRAW_METHOD_NAMES.map((value) => ({
          value,
          text: DRAW_METHODS[value].label,
          hint: DRAW_METHODS[value].hint,
          conditional: value === 'stratified' ? strata : undefined,
        }))}
      />
      <DrawShares state={state} size={size} minimum={minimum} />
      <Checkboxes
        name="confirmed"
        small
        options={[{ value: 'yes', text: 'The list is right: draw from it' }]}
        defaultValues={state.fields.confirmed === 'yes' ? ['yes'] : []}
        error={problemAt(state, 'confirmed')}
      />
      <Button name="step" value="draw">
        {again ? 'Give it up and draw again' : 'Draw the sample'}
      </Button>
    </form>
  );
}
