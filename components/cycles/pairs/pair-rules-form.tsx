'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { PAIR_RULE_NAMES, type PairRule } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import {
  PAIR_NUMBERS,
  type PairNumber,
  type PairSettings,
  STRENGTHS,
} from '#lib/domain/cycles/pairs/pair-settings.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type PairRulesFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  before: PairSettings;
};

/** What each rule counts with, and what is to be known about it. */
const ABOUT: Partial<Record<PairRule, { number?: PairNumber; suffix?: string; note?: string }>> = {
  'own-line': {
    note: 'Whom somebody manages is said on their page under “Who is ready”. Someone who happens to have the worker’s name can have this rule set aside.',
  },
  experienced: {
    number: 'experiencedAfter',
    suffix: 'audits returned',
    note: 'The rule waits until somebody is experienced. You can mark a person as experienced on their page under “Who is ready”.',
  },
  training: {
    number: 'trainingMonths',
    suffix: 'months',
    note: 'The rule waits until somebody’s training for the tool is recorded. Make it a must once your records of training are complete.',
  },
  load: { number: 'mostAudits', suffix: 'audits' },
  'same-pair': {
    note: 'Counted over the cycles due in the twelve months before this one is due, and this cycle.',
  },
};

/** Every rule in one sentence, with how far it goes where the council may decide that. */
export function PairRulesForm({ action, before }: PairRulesFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      <p className="govuk-body">
        A rule that must hold is never broken by a suggestion and stands in the way of opening a cycle. One
        that holds where it can is kept as far as possible, and is said at the seat where it is not.
      </p>
      {PAIR_RULE_NAMES.map((rule) => (
        <RuleFields key={rule} {...{ rule, state, before }} />
      ))}
      <Button>Save rules</Button>
    </form>
  );
}

type RuleFieldsProps = { rule: PairRule; state: FormState; before: PairSettings };

function RuleFields({ rule, state, before }: RuleFieldsProps) {
  const { label, means, mayBe, canSetAside } = PAIR_RULES[rule];
  const { number, suffix, note } = ABOUT[rule] ?? {};
  const chosen = typed(state.fields, rule, before.strengths[rule]);
  return (
    <section className="app-rule" aria-labelledby={`rule-${rule}`}>
      <h2 className="govuk-heading-m app-rule__name" id={`rule-${rule}`}>
        {label}
      </h2>
      <p className="govuk-body">
        {means} {note}
      </p>
      {mayBe.length === 1 ? (
        <p className="govuk-body app-rule__always">
          {canSetAside ? 'It always holds, unless it is set aside for two people.' : 'It always holds.'}
        </p>
      ) : (
        <Radios
          key={chosen}
          name={rule}
          legend={<span className="govuk-visually-hidden">How far “{label}” goes</span>}
          small
          inline
          options={mayBe.map((value) => ({ value, text: STRENGTHS[value] }))}
          defaultValue={chosen}
          error={problemAt(state, rule)}
        />
      )}
      {number ? (
        <Input
          name={number}
          label={PAIR_NUMBERS[number].label}
          labelSize="s"
          hint={`From ${PAIR_NUMBERS[number].min} to ${PAIR_NUMBERS[number].max}.`}
          inputMode="numeric"
          width={3}
          suffix={suffix}
          defaultValue={typed(state.fields, number, String(before[number]))}
          error={problemAt(state, number)}
        />
      ) : null}
    </section>
  );
}
