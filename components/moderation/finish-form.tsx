'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import type { ModerationRecord } from '#lib/domain/audits/after-return.ts';
import { gradeChoices, gradeWords } from '#lib/domain/audits/grade-words.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type FinishFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What was written before; null where there is nothing yet. */
  before: ModerationRecord | null;
  suggested: ModerationRecord['gradeBefore'];
};

/** What the moderator says of the audit as a whole: kept for later, or finished. */
export function FinishForm({ action, before, suggested }: FinishFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { fields } = state;
  const pair = before?.gradeBefore ?? null;
  const grade = typed(fields, 'grade', before?.gradeAfter ?? pair ?? '');
  const judged = pair === null ? '' : `The pair judged “${gradeWords(pair)}”. `;
  const suggests = suggested === null ? '' : `The answers as they stand suggest “${gradeWords(suggested)}”.`;
  return (
    <form action={act} noValidate className="app-moderate__finish app-two-thirds">
      <h2 className="govuk-heading-l">The audit as a whole</h2>
      <FormProblems problems={state.problems} />
      <Radios
        key={grade}
        name="grade"
        legend="How good is the work as a whole?"
        legendSize="m"
        hint={`${judged}${suggests}`}
        options={gradeChoices().map(({ value, label }) => ({ value, text: label }))}
        error={problemAt(state, 'grade')}
        defaultValue={grade}
      />
      <WarnedTextarea
        stays={KEPT}
        name="gradeReason"
        label="Why do you judge otherwise than the pair?"
        hint="Needed only where you do. The pair reads it. Do not write names"
        rows={3}
        error={problemAt(state, 'gradeReason')}
        defaultValue={typed(fields, 'gradeReason', before?.gradeReason)}
      />
      <WarnedTextarea
        stays={KEPT}
        name="note"
        label="Note to the pair (optional)"
        hint="What was judged well, and what to look at next time. Do not write names"
        rows={4}
        error={problemAt(state, 'note')}
        defaultValue={typed(fields, 'note', before?.note)}
      />
      <p className="govuk-body">
        When you finish, the figures follow your judgement, the pair is told, and you can no longer open this
        audit.
      </p>
      <div className="govuk-button-group">
        <Button name="how" value="finish">
          Finish the moderation
        </Button>
        <Button name="how" value="save" variant="secondary">
          Keep this for later
        </Button>
      </div>
    </form>
  );
}
