'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { EVENT_KIND_NAMES, EVENT_KINDS } from '#lib/domain/circumstances/team-event.ts';
import { typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

const NOTHING = { words: '', kind: '', teamId: '', startedOn: '', endedOn: '' };

type EventFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  teams: readonly { id: string; name: string }[];
  before?: typeof NOTHING;
  button: string;
};

const DAYS = [
  { name: 'startedOn', legend: 'First day', hint: 'For example, 22 12 2010' },
  { name: 'endedOn', legend: 'Last day (optional)', hint: 'The same as the first where it was one day' },
] as const;

/** A link to a day goes to its first box: the group itself cannot take the focus. */
const focusOf = (field: string) => (DAYS.some(({ name }) => name === field) ? `${field}-day` : field);

/** Writes or changes something that happened to teams. */
export function EventForm({ action, teams, before = NOTHING, button }: EventFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const field = (name: 'words' | 'kind' | 'teamId') => ({
    name,
    labelSize: 's' as const,
    defaultValue: typed(state.fields, name, before[name]),
    error: problemAt(state, name),
  });
  return (
    <>
      <FormProblems problems={state.problems.map((one) => ({ ...one, field: focusOf(one.field) }))} />
      <form action={act} noValidate key={JSON.stringify([state.fields, before])}>
        <Input
          {...field('words')}
          label="What happened"
          hint="Leaders read it beside findings. Nothing about a person or a case belongs here."
        />
        <Select
          {...field('kind')}
          label="Kind of event"
          options={[
            { value: '', text: 'Choose a kind' },
            ...EVENT_KIND_NAMES.map((kind) => ({ value: kind, text: EVENT_KINDS[kind] })),
          ]}
        />
        <Select
          {...field('teamId')}
          label="Team it happened to"
          options={[
            { value: '', text: 'All teams' },
            ...teams.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        {DAYS.map(({ name, ...words }) => (
          <DateInput
            key={name}
            id={name}
            namePrefix={name}
            legendSize="s"
            {...words}
            defaultValues={typedDate(state.fields, name, before[name])}
            error={problemAt(state, name)}
          />
        ))}
        <Button>{button}</Button>
      </form>
    </>
  );
}
