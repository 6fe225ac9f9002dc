'use client';

import { useActionState } from 'react';
import { FieldWarning, warningId } from '#components/audits/field-warning.tsx';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { LevelChoice } from '#components/concerns/level-choice.tsx';
import { SpokenFields } from '#components/concerns/spoken-fields.tsx';
import { useTyped } from '#components/cycles/use-typed.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select, type SelectOption } from '#components/ui/select.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import type { AlertLevel } from '#lib/domain/tools/vocabulary.ts';

type RaiseFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  levels: readonly AlertLevel[];
  questions: readonly SelectOption[];
  /** The question it arose at and the level the tool gives it; empty where there is none. */
  before: { questionId: string; level: string };
  today: string;
};

/** How grave it is, what worries, and to whom it was spoken. */
export function RaiseForm({ action, levels, questions, before, today }: RaiseFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { fields } = state;
  const { form, read, typedSoFar } = useTyped();
  const question = typed(fields, 'questionId', before.questionId);
  return (
    <form ref={form} action={act} onChange={read} noValidate>
      <FormProblems
        problems={state.problems.map((problem) =>
          problem.field === 'spokenOn' ? { ...problem, field: 'spokenOn-day' } : problem,
        )}
      />
      <LevelChoice
        levels={levels}
        defaultValue={typed(fields, 'level', before.level)}
        error={problemAt(state, 'level')}
      />
      <WarnedTextarea
        stays={KEPT}
        name="words"
        label="What worries you?"
        labelSize="m"
        hint="What the record shows or does not show, and since when. Do not write names, dates of birth or addresses: the people on duty find the record by its code"
        rows={5}
        describedBy={warningId('words')}
        defaultValue={typed(fields, 'words')}
        error={problemAt(state, 'words')}
      />
      <FieldWarning
        id="words"
        text={typed(typedSoFar ?? fields, 'words')}
        today={today}
        stays="If it has to stay, the people on duty read it as it is."
      />
      <Select
        key={question}
        name="questionId"
        label="Which question is it about?"
        labelSize="m"
        options={[{ value: '', text: 'The case as a whole' }, ...questions]}
        defaultValue={question}
        error={problemAt(state, 'questionId')}
      />
      <SpokenFields state={state} today={today} />
      <Button variant="warning">Raise this concern</Button>
    </form>
  );
}
