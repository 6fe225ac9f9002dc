'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type ExpectationFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Records that nothing is expected any more, instead of a percentage. */
  givesUp?: boolean;
};

/** Records what was agreed about a key area: how much, when, by whom and why. */
export function ExpectationForm({ action, givesUp = false }: ExpectationFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  // Both forms stand on one page, so the fields of each have ids of their own.
  const idOf = (name: string) => (givesUp ? `given-up-${name}` : name);
  const field = (name: string) => ({
    ...{ name, id: idOf(name), labelSize: 's' as const },
    defaultValue: typed(state.fields, name),
    error: problemAt(state, name),
  });
  const focusOf = (name: string) => idOf(name === 'agreedOn' ? 'agreedOn-day' : name);
  return (
    <form action={act} noValidate key={JSON.stringify(state.fields)}>
      <FormProblems
        problems={state.problems.map((problem) => ({ ...problem, field: focusOf(problem.field) }))}
      />
      {givesUp ? null : (
        <Input
          {...field('percent')}
          label="At least so many audits with the evidence on file"
          hint="A whole number, such as 80"
          suffix="%"
          width={3}
          inputMode="numeric"
        />
      )}
      <DateInput
        id={idOf('agreedOn')}
        namePrefix="agreedOn"
        legend="Day it was agreed"
        legendSize="s"
        hint="For example, 22 12 2010"
        defaultValues={typedDate(state.fields, 'agreedOn')}
        error={problemAt(state, 'agreedOn')}
      />
      <Input {...field('agreedBy')} label="Who agreed it" hint="Such as “Senior management team”" />
      <Textarea
        {...field('reason')}
        label="Why"
        hint="Whoever reads the findings reads this too. Nothing about a case belongs here."
        rows={3}
      />
      <Button variant={givesUp ? 'warning' : undefined}>
        {givesUp ? 'Give it up' : 'Record this expectation'}
      </Button>
    </form>
  );
}
