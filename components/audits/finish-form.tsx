'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import type { AuditCheck } from '#lib/domain/audits/check-audit.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { listInWords } from '#lib/format.ts';

type FinishFormProps = {
  check: AuditCheck;
  partners: readonly string[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** The end of judging alone: from here one's own answers are closed. */
export function FinishForm({ check, partners, action }: FinishFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const partner = partners.length === 0 ? 'your partner' : listInWords(partners);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      {check.problems.some(({ kind }) => kind === 'unanswered') ? (
        <WarnedTextarea
          stays={KEPT}
          name="unansweredReason"
          label="Why are questions left unanswered?"
          labelSize="m"
          hint="One reason for all of them. Do not write names, dates of birth or addresses"
          error={problemAt(state, 'unansweredReason')}
          defaultValue={typed(state.fields, 'unansweredReason')}
        />
      ) : null}
      <p className="govuk-body">
        When you have finished, your own answers are closed. Once {partner} has finished too, you see each
        other’s answers, agree on what differs and return the audit together.
      </p>
      <Button>I have finished my own judgement</Button>
    </form>
  );
}
