'use client';

import { useActionState } from 'react';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Radios } from '#components/ui/radios.tsx';
import type { AuditCheck } from '#lib/domain/audits/check-audit.ts';
import { explainSuggestion } from '#lib/domain/audits/grade-explained.ts';
import { gradeChoices } from '#lib/domain/audits/grade-words.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

const STAYS = 'If it has to stay, it is saved as it is.';

type ReturnFormProps = {
  check: AuditCheck;
  /** The London day, yyyy-mm-dd. */
  today: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

function suggestionWords({ sections, overall }: AuditCheck): string {
  const why = explainSuggestion(sections, overall);
  return overall.suggested === null ? why : `Suggested from your answers. ${why}`;
}

/** The last questions of an audit: how long it took and how good the work is as a whole. */
export function ReturnForm({ check, today, action }: ReturnFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { fields } = state;
  const { suggested } = check.overall;
  const minutes = check.minutes === 0 ? '' : `${check.minutes}`;
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      {check.problems.some(({ kind }) => kind === 'unanswered') ? (
        <WarnedTextarea
          today={today}
          stays={STAYS}
          name="unansweredReason"
          label="Why are questions left unanswered?"
          labelSize="m"
          hint="One reason for all of them. Do not write names, dates of birth or addresses"
          error={problemAt(state, 'unansweredReason')}
          defaultValue={typed(fields, 'unansweredReason')}
        />
      ) : null}
      <Input
        name="minutesTaken"
        label="How many minutes did the audit take?"
        labelSize="m"
        hint={
          minutes === '' ? undefined : 'Suggested from your work here; pauses over 10 minutes are left out'
        }
        width={4}
        inputMode="numeric"
        error={problemAt(state, 'minutesTaken')}
        defaultValue={typed(fields, 'minutesTaken', minutes)}
      />
      <Radios
        key={typed(fields, 'overallGrade', suggested ?? '')}
        name="overallGrade"
        legend="How good is the work as a whole?"
        legendSize="m"
        hint={suggestionWords(check)}
        options={gradeChoices().map(({ value, label }) => ({ value, text: label }))}
        error={problemAt(state, 'overallGrade')}
        defaultValue={typed(fields, 'overallGrade', suggested ?? '')}
      />
      <WarnedTextarea
        today={today}
        stays={STAYS}
        name="overallReason"
        label="Why do you judge it so?"
        hint={
          suggested === null ? 'You may leave this empty' : 'Needed only where you differ from the suggestion'
        }
        rows={3}
        error={problemAt(state, 'overallReason')}
        defaultValue={typed(fields, 'overallReason')}
      />
      <p className="govuk-body">
        When you return the audit it is counted and can no longer be changed, unless the safeguarding unit
        sends it back to you.
      </p>
      <Button>Return this audit</Button>
    </form>
  );
}
