'use client';

import { useActionState, useEffect, useState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { count } from '#lib/format.ts';

type LoadFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  cases: number;
  refusedRows: number;
  /** Where to ask how far loading has come. */
  progress: string;
};

const ASK_EVERY = 400;

/** Stores the list; where rows are refused, only once the coordinator says why they may be left out. */
export function LoadForm({ action, cases, refusedRows, progress }: LoadFormProps) {
  const [state, act, isLoading] = useActionState(action, emptyForm);
  const stored = useStored(progress, isLoading);
  const load = cases === 1 ? 'this case' : `these ${count(cases, 'case')}`;
  return (
    <>
      <FormProblems problems={state.problems} />
      <form action={act} noValidate className="app-two-thirds">
        {refusedRows > 0 ? (
          <Input
            name="why"
            label={`Or leave out ${refusedRows === 1 ? 'the refused row' : `the ${count(refusedRows, 'refused row')}`}: why may ${refusedRows === 1 ? 'it' : 'they'} be left out?`}
            labelSize="s"
            hint="This is kept with the cycle and shown with its sample. Do not name anyone or give a case reference."
            defaultValue={typed(state.fields, 'why')}
            error={problemAt(state, 'why')}
          />
        ) : null}
        <Button variant={refusedRows > 0 ? 'secondary' : undefined} disabled={isLoading}>
          {refusedRows > 0
            ? `Leave out ${count(refusedRows, 'row')} and load ${count(cases, 'case')}`
            : `Load ${load}`}
        </Button>
        {isLoading ? (
          <p className="govuk-body" role="status">
            <ProgressBar done={stored} of={cases} label="Cases stored">
              {stored.toLocaleString('en-GB')} of {count(cases, 'case')} stored
            </ProgressBar>
          </p>
        ) : null}
      </form>
    </>
  );
}

/** How many cases are stored so far, asked for while loading runs. */
function useStored(progress: string, isLoading: boolean): number {
  const [stored, setStored] = useState(0);
  useEffect(() => {
    if (!isLoading) return;
    const ask = async () => {
      const answer = await fetch(progress, { cache: 'no-store' });
      if (answer.ok) setStored(storedIn(await answer.json()));
    };
    const timer = setInterval(ask, ASK_EVERY);
    return () => clearInterval(timer);
  }, [progress, isLoading]);
  return stored;
}

function storedIn(answer: unknown): number {
  const isAnswer = typeof answer === 'object' && answer !== null && 'stored' in answer;
  return isAnswer && typeof answer.stored === 'number' ? answer.stored : 0;
}
