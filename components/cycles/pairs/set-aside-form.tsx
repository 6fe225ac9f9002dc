'use client';

import { useActionState } from 'react';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Select } from '#components/ui/select.tsx';
import type { BrokenRule } from '#lib/domain/cycles/pairs/broken-rules.ts';
import type { Auditor, AuditToPair, PairTerms } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { RULES_TO_SET_ASIDE } from '#lib/domain/cycles/pairs/set-aside.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { SEAT_NAMES, SEATS, type Seat } from '#lib/domain/people/roles.ts';

type SetAsideFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  auditors: readonly Auditor[];
  asked: Pick<AuditToPair, 'manager' | 'chair'>;
  /** What the two asked for break. */
  broken: readonly BrokenRule[];
  strengths: PairTerms['strengths'];
};

/** Which two, which rules and why. One from each role and the own team are not among them. */
export function SetAsideForm({ action, auditors, asked, broken, strengths }: SetAsideFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const ticked = state.fields.rules ?? broken.flatMap(({ rule }) => rule ?? []);
  const rules = typeof ticked === 'string' ? [ticked] : [...new Set(ticked)];
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      {SEAT_NAMES.map((seat) => (
        <WhoSelect key={seat} {...{ seat, state, auditors }} before={asked[seat] ?? ''} />
      ))}
      <Checkboxes
        key={rules.join(' ')}
        name="rules"
        legend="Which rule is set aside?"
        legendSize="m"
        hint="For this audit and these two people. It ends when either of them changes."
        options={RULES_TO_SET_ASIDE.filter((rule) => strengths[rule] === 'must').map((rule) => ({
          value: rule,
          text: PAIR_RULES[rule].label,
          hint: broken.find((one) => one.rule === rule)?.why ?? PAIR_RULES[rule].means,
        }))}
        defaultValues={rules}
        error={problemAt(state, 'rules')}
      />
      <WarnedTextarea
        stays={KEPT}
        name="reason"
        label="Why?"
        labelSize="m"
        hint="It is shown beside the pair with your name. Do not write anything that would tell whose case it is."
        rows={3}
        defaultValue={typed(state.fields, 'reason')}
        error={problemAt(state, 'reason')}
      />
      <Button>Set aside and keep this pair</Button>
    </form>
  );
}

type WhoSelectProps = { seat: Seat; state: FormState; auditors: readonly Auditor[]; before: string };

function WhoSelect({ seat, state, auditors, before }: WhoSelectProps) {
  const chosen = typed(state.fields, seat, before);
  const people = auditors.filter((person) => person.seat === seat);
  return (
    <Select
      key={chosen}
      name={seat}
      label={SEATS[seat].label}
      options={[
        { value: '', text: 'Choose' },
        ...people.map(({ id, name, teamName }) => ({
          value: id,
          text: teamName ? `${name}, ${teamName}` : name,
        })),
      ]}
      defaultValue={people.some(({ id }) => id === chosen) ? chosen : ''}
      error={problemAt(state, seat)}
    />
  );
}
