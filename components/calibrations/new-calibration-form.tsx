'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type Choice = { id: string; name: string };

/** What a shared case can be chosen from. */
export type CalibrationChoices = {
  tools: readonly Choice[];
  cycles: readonly Choice[];
  auditors: readonly Choice[];
};

type NewCalibrationFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  choices: CalibrationChoices;
};

const listed = (choices: readonly Choice[], none: string) => [
  { value: '', text: none },
  ...choices.map(({ id, name }) => ({ value: id, text: name })),
];

/** A link to the day goes to its first box: the group itself cannot take the focus. */
const focusOf = (field: string): string => (field === 'dueOn' ? 'dueOn-day' : field);

/** Says which case, by which tool, until when and who judges it. */
export function NewCalibrationForm({ action, choices }: NewCalibrationFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const problems = state.problems.map(({ field, message }) => ({ field: focusOf(field), message }));
  return (
    <>
      <FormProblems problems={problems} />
      <form action={act} noValidate key={JSON.stringify(state.fields)}>
        <AboutFields state={state} choices={choices} />
        <CaseFields state={state} />
        <AuditorFields state={state} auditors={choices.auditors} />
        <Button>Give them this case</Button>
      </form>
    </>
  );
}

function AboutFields({ state, choices }: { state: FormState; choices: CalibrationChoices }) {
  const { fields } = state;
  return (
    <>
      <Input
        name="title"
        label="Title"
        labelSize="s"
        hint="What auditors see, such as “Plans and core groups, before cycle 2”. Not the case"
        defaultValue={typed(fields, 'title')}
        error={problemAt(state, 'title')}
      />
      <Select
        name="tool"
        label="Tool"
        labelSize="s"
        options={listed(choices.tools, 'Choose a tool')}
        defaultValue={typed(fields, 'tool')}
        error={problemAt(state, 'tool')}
      />
      <Select
        name="cycle"
        label="Cycle it prepares (optional)"
        labelSize="s"
        options={listed(choices.cycles, 'None')}
        defaultValue={typed(fields, 'cycle')}
        error={problemAt(state, 'cycle')}
      />
    </>
  );
}

function CaseFields({ state }: { state: FormState }) {
  const { fields } = state;
  return (
    <>
      <Input
        name="reference"
        label="Reference of the shared case"
        labelSize="s"
        hint="As in the case system. It is kept sealed, and shown only to you and to those you ask"
        defaultValue={typed(fields, 'reference')}
        error={problemAt(state, 'reference')}
        autoComplete="off"
      />
      <Input
        name="place"
        label="Where to look (optional)"
        labelSize="s"
        hint="Such as “the file as it stood on 1 March; leave out what came later”"
        defaultValue={typed(fields, 'place')}
        error={problemAt(state, 'place')}
        autoComplete="off"
      />
      <DateInput
        id="dueOn"
        namePrefix="dueOn"
        legend="Judged by"
        legendSize="s"
        hint="For example, 22 12 2026"
        defaultValues={typedDate(fields, 'dueOn', '')}
        error={problemAt(state, 'dueOn')}
      />
    </>
  );
}

function AuditorFields({ state, auditors }: { state: FormState; auditors: CalibrationChoices['auditors'] }) {
  const isPosted = Object.keys(state.fields).length > 0;
  const chosen = isPosted ? [state.fields.auditors ?? []].flat() : auditors.map(({ id }) => id);
  return (
    <Checkboxes
      name="auditors"
      legend="Who judges it"
      legendSize="s"
      hint="Each of them gets a message, and finds the case on their home page"
      small
      options={auditors.map(({ id, name }) => ({ value: id, text: name }))}
      defaultValues={chosen}
      error={problemAt(state, 'auditors')}
    />
  );
}
