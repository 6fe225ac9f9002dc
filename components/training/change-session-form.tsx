'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import {
  focusOfSession,
  type SessionBefore,
  SessionFields,
  type ToolChoice,
} from '#components/training/session-fields.tsx';
import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';

type ChangeSessionFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  tools: readonly ToolChoice[];
  before: SessionBefore;
};

/** Changes a session's title, day, place or tool. */
export function ChangeSessionForm({ action, tools, before }: ChangeSessionFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <Details summary="Change this session" open={state.problems.length > 0}>
      <FormProblems
        problems={state.problems.map((problem) => ({ ...problem, field: focusOfSession(problem.field) }))}
      />
      <form action={act} noValidate key={JSON.stringify([state.fields, before])}>
        <SessionFields state={state} tools={tools} before={before} />
        <Button variant="secondary">Save changes</Button>
      </form>
    </Details>
  );
}
