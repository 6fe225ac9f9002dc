'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { focusOfSession, SessionFields, type ToolChoice } from '#components/training/session-fields.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { ASKED_CHOICE_NAMES, ASKED_CHOICES } from '#lib/domain/readiness/training-session.ts';

type NewSessionFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  tools: readonly ToolChoice[];
};

/** Plans a training session and says whom it asks. */
export function NewSessionForm({ action, tools }: NewSessionFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <>
      <FormProblems
        problems={state.problems.map((problem) => ({ ...problem, field: focusOfSession(problem.field) }))}
      />
      <form action={act} noValidate key={JSON.stringify(state.fields)}>
        <SessionFields state={state} tools={tools} />
        <Radios
          name="asked"
          legend="Who is asked"
          legendSize="s"
          hint="They get a message with a calendar entry. You can ask more people later."
          options={ASKED_CHOICE_NAMES.map((choice) => {
            const { label, ...more } = ASKED_CHOICES[choice];
            return { value: choice, text: label, ...more };
          })}
          defaultValue={typed(state.fields, 'asked')}
          error={problemAt(state, 'asked')}
        />
        <Button>Plan this session</Button>
      </form>
    </>
  );
}
