'use client';

import { useActionState } from 'react';
import { DueDayWords } from '#components/cycles/due-day-words.tsx';
import { useTyped } from '#components/cycles/use-typed.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { PAIR_MODE_NAMES, PAIR_MODES } from '#lib/domain/audits/response.ts';
import { PLAN_DATE_NAMES, PLAN_DATES, type PlanDate } from '#lib/domain/cycles/plan.ts';
import { typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type PlanFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  tools: readonly { id: string; title: string; version: string }[];
  /** The plan as it stands, field by field; empty for a new one. */
  before: Record<string, string>;
  /** Working days that an empty due day stands for. */
  auditDays: number;
  button: string;
};

/** Plans a cycle or changes its plan: one form, two pages. */
export function PlanForm({ action, tools, before, auditDays, button }: PlanFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const { form, read, typedSoFar } = useTyped();
  const field = (name: string) => ({
    name,
    defaultValue: typed(state.fields, name, before[name]),
    error: problemAt(state, name),
    labelSize: 's' as const,
  });
  const tool = field('toolVersionId');
  return (
    <form ref={form} action={act} onChange={read} noValidate className="app-two-thirds">
      <FormProblems
        problems={state.problems.map((problem) => ({ ...problem, field: focusOf(problem.field) }))}
      />
      <Select
        {...tool}
        key={tool.defaultValue}
        label="Tool"
        hint="The newest published version of each tool"
        options={[{ value: '', text: 'Choose a tool' }, ...tools.map(toolOption)]}
      />
      <Input {...field('name')} label="Name of the cycle" hint="Such as “Child protection, cycle 2”" />
      <Input {...field('theme')} label="Theme" hint="What this cycle looks at" />
      <Textarea
        {...field('purpose')}
        label="Purpose"
        hint="What the senior management team wants to know"
        rows={4}
      />
      <PairModeRadios state={state} before={before.pairMode} />
      <Input
        {...field('codePrefix')}
        label="Letters before each case number (optional)"
        hint="Cases are known by a code such as CP-07. Leave empty for the tool’s own initials"
        width={4}
        autoCapitalize="characters"
      />
      <div className="app-dates">
        {PLAN_DATE_NAMES.map((name) => (
          <PlanDateInput
            key={name}
            name={name}
            state={state}
            before={before[name]}
            hint={hintOf(name, auditDays)}
          />
        ))}
        <DueDayWords fields={typedSoFar ?? state.fields} before={before} auditDays={auditDays} />
      </div>
      <Button>{button}</Button>
    </form>
  );
}

const toolOption = ({ id, title, version }: PlanFormProps['tools'][number]) => ({
  value: id,
  text: `${title}, version ${version}`,
});

/** A link to a date goes to its first box: the group itself cannot take the focus. */
const focusOf = (field: string) => (PLAN_DATE_NAMES.some((name) => name === field) ? `${field}-day` : field);

const hintOf = (name: PlanDate, auditDays: number): string =>
  PLAN_DATES[name].hint ?? `Leave empty for ${auditDays} working days after it opens`;

function PairModeRadios({ state, before = 'together' }: { state: FormState; before?: string }) {
  const chosen = typed(state.fields, 'pairMode', before);
  return (
    <Radios
      key={chosen}
      name="pairMode"
      legend="How do the pairs work?"
      legendSize="s"
      hint="It cannot be changed once the sample is drawn, and the findings say which it was"
      options={PAIR_MODE_NAMES.map((value) => {
        const { label, hint } = PAIR_MODES[value];
        return { value, text: label, hint };
      })}
      error={problemAt(state, 'pairMode')}
      defaultValue={chosen}
    />
  );
}

type PlanDateInputProps = { name: PlanDate; state: FormState; before?: string; hint: string };

function PlanDateInput({ name, state, before, hint }: PlanDateInputProps) {
  return (
    <DateInput
      id={name}
      namePrefix={name}
      legend={PLAN_DATES[name].label}
      legendSize="s"
      hint={hint}
      defaultValues={typedDate(state.fields, name, before)}
      error={problemAt(state, name)}
    />
  );
}
