'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { ChangedAnswerFields, type ToChange } from '#components/replies/changed-answer-fields.tsx';
import { pointFields } from '#components/replies/point-field.ts';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { reasonField } from '#lib/domain/replies/decide-point.ts';
import { DECISIONS, type PointDecision } from '#lib/domain/replies/reply-point.ts';

type DecideFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  toChange: ToChange;
  /** What the ids of this form begin with: a page holds several. */
  prefix: string;
};

/** What the pair makes of one point: the answer changes by it, with the reason, or stands. */
export function DecideForm({ action, toChange, prefix }: DecideFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { question, point } = toChange;
  const field = pointFields(state, question.id, prefix);
  const decision = typed(state.fields, 'decision');
  const reason = (of: PointDecision, label: string, before = '') => (
    <WarnedTextarea
      stays={KEPT}
      name={reasonField(of)}
      id={`${prefix}-${reasonField(of)}`}
      label={label}
      hint="Whoever pointed to it reads it, and it is kept with the audit. Do not write names"
      rows={3}
      defaultValue={typed(state.fields, reasonField(of), before)}
      error={problemAt(state, reasonField(of))}
    />
  );
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems
        problems={state.problems.map((problem) => ({ ...problem, field: `${prefix}-${problem.field}` }))}
      />
      <Radios
        key={decision}
        name="decision"
        id={`${prefix}-decision`}
        legend={`What becomes of the answer to ${question.number}?`}
        legendSize="s"
        options={[
          {
            value: 'changed',
            text: DECISIONS.changed.label,
            conditional: (
              <>
                <ChangedAnswerFields toChange={toChange} field={field} />
                {reason('changed', 'Why it changes', `Evidence was pointed to: ${point.words}`)}
              </>
            ),
          },
          { value: 'stands', text: DECISIONS.stands.label, conditional: reason('stands', 'Why it stands') },
        ]}
        defaultValue={decision}
        error={problemAt(state, 'decision')}
      />
      <Button>
        Decide<span className="govuk-visually-hidden"> about {question.number}</span>
      </Button>
    </form>
  );
}
