'use client';

import { useActionState } from 'react';
import { PairRow } from '#components/cycles/pairs/pair-row.tsx';
import { useChosenPairs } from '#components/cycles/pairs/use-chosen-pairs.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import type { PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { emptyForm, type FormState } from '#lib/domain/parse-form.ts';

type PairsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  cycleId: string;
  facts: PairFacts;
  /** Names of everyone who sits in a pair, by person: some may have left. */
  names: Readonly<Record<string, string>>;
  /** The words on the button; null where pairs cannot change any more. */
  keep: string | null;
  /** The words on a second button that also keeps the suggestions of the other pages. */
  keepAll: string | null;
};

const HEADINGS = ['Audit', 'Team of the case', 'Group manager', 'Independent chair'];

/** The pairs of one page of audits, each adjusted by hand and judged as it is. */
export function PairsForm({ action, cycleId, facts, names, keep, keepAll }: PairsFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { form, onChange, pairs } = useChosenPairs(facts, state);
  return (
    <form ref={form} action={act} onChange={onChange} noValidate>
      <FormProblems problems={state.problems} />
      <div className="app-table-frame">
        <table className="govuk-table app-pairs">
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {pairs.map((pair) => (
              <PairRow
                key={pair.before.id}
                {...{ cycleId, facts, names, state, ...pair }}
                isFixed={keep === null}
              />
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
