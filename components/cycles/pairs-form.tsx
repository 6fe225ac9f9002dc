'use client';

import { useActionState } from 'react';
import { PairRow } from '#components/cycles/pair-row.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';

type PairsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  audits: readonly AuditToPair[];
  auditors: readonly Auditor[];
  /** Names of everyone who sits in a pair, by person: some may have left. */
  names: Readonly<Record<string, string>>;
  /** The words on the button; null where pairs cannot change any more. */
  keep: string | null;
  /** The words on a second button that also keeps the suggestions of the other pages. */
  keepAll: string | null;
};

/** The pairs of one page of audits, each adjusted by hand. */
export function PairsForm({ action, audits, auditors, names, keep, keepAll }: PairsFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <div className="app-table-frame">
        <table className="govuk-table app-pairs">
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {['Audit', 'Team of the case', 'Group manager', 'Independent chair'].map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {audits.map((audit) => (
              <PairRow key={audit.id} {...{ audit, auditors, names, state }} isFixed={keep === null} />
            ))}
          </tbody>
        </table>
      </div>
      {keep === null ? null : (
        <div className="govuk-button-group app-pairs__buttons">
          <Button>{keep}</Button>
          {keepAll ? (
            <Button name="rest" value="suggested" variant="secondary">
              {keepAll}
            </Button>
          ) : null}
        </div>
      )}
    </form>
  );
}
