'use client';

import { useActionState, useState } from 'react';
import { DrawForm } from '#components/cycles/draw-form.tsx';
import { Planner } from '#components/cycles/planner.tsx';
import { type DrawFormState, emptyDrawForm } from '#lib/domain/cycles/draw/draw-form.ts';
import type { StratumColumn } from '#lib/domain/cycles/draw/strata.ts';
import type { PastWork, Plan } from '#lib/domain/cycles/planner.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';

type PlanAndDrawProps = {
  cycleId: string;
  action: (state: DrawFormState, form: FormData) => Promise<DrawFormState>;
  frameSize: number;
  work: PastWork;
  /** The tool's usual size, the share one expects and the minutes an audit takes. */
  before: Plan;
  /** What the address asks, where the planner was sent without a script. */
  asked: FormFields;
  /** What the list can be divided by. */
  columns: readonly StratumColumn[];
};

/** The planner, and below it the draw of the size that was chosen there. */
export function PlanAndDraw({ action, asked, columns, ...plan }: PlanAndDrawProps) {
  const [state, act] = useActionState(action, emptyDrawForm);
  const [fields, setFields] = useState<FormFields>(() => {
    const size = typed(state.fields, 'sampleSize');
    return size === '' ? asked : { ...asked, size };
  });
  const change = (name: keyof Plan, text: string) => setFields((before) => ({ ...before, [name]: text }));
  return (
    <>
      <section aria-labelledby="plan">
        <h2 className="govuk-heading-m" id="plan">
          How many cases?
        </h2>
        <Planner {...plan} fields={fields} onChange={change} />
      </section>
      <section aria-labelledby="draw">
        <h2 className="govuk-heading-m" id="draw">
          Draw the sample
        </h2>
        <p className="govuk-body app-two-thirds">
          The draw follows from a seed made when the cycle was planned, so anyone who holds the list can
          repeat it. It is kept for good and has a public page without a single case on it.
        </p>
        <DrawForm
          state={state}
          act={act}
          frameSize={plan.frameSize}
          columns={columns}
          size={typed(fields, 'size', String(plan.before.size))}
          onSize={(text) => change('size', text)}
        />
      </section>
    </>
  );
}
