'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type AnswerFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The question's id, which sets this form apart from the others of the page. */
  id: string;
  /** What is answered, for those who hear the field out of its place. */
  about: string;
};

/** The unit's answer to one question. */
export function AnswerForm({ action, id, about }: AnswerFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const field = `answer-${id}`;
  const problems = state.problems.map((problem) => ({ ...problem, field }));
  return (
    <form action={act} noValidate>
      <FormProblems problems={problems} />
      <WarnedTextarea
        stays={KEPT}
        id={field}
        name="answer"
        label={
          <>
            Your answer<span className="govuk-visually-hidden"> to {about}</span>
          </>
        }
        hint="Whoever asked reads it in their form. Do not write names"
        rows={3}
        error={problemAt(state, 'answer')}
        defaultValue={typed(state.fields, 'answer')}
      />
      <Button variant="secondary">
        Answer<span className="govuk-visually-hidden"> {about}</span>
      </Button>
    </form>
  );
}
