'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { monthInWords } from '#lib/format.ts';

type EntryFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  tools: readonly { slug: string; title: string }[];
  /** The months to choose from, yyyy-mm. */
  months: readonly string[];
  before?: { theme: string; tool: string; month: string; note: string };
  button: string;
};

const NOTHING = { theme: '', tool: '', month: '', note: '' };

/** Writes or changes a theme of the programme. */
export function EntryForm({ action, tools, months, before = NOTHING, button }: EntryFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const field = (name: keyof typeof NOTHING) => ({
    name,
    labelSize: 's' as const,
    defaultValue: typed(state.fields, name, before[name]),
    error: problemAt(state, name),
  });
  return (
    <>
      <FormProblems problems={state.problems} />
      <form action={act} noValidate key={JSON.stringify([state.fields, before])}>
        <Input {...field('theme')} label="Theme" hint="What is to be looked at" />
        <Select
          {...field('month')}
          label="Month it is meant for"
          options={[
            { value: '', text: 'Choose a month' },
            ...months.map((month) => ({ value: month, text: monthInWords(month) })),
          ]}
        />
        <Select
          {...field('tool')}
          label="Tool (optional)"
          options={[
            { value: '', text: 'Not chosen yet' },
            ...tools.map(({ slug, title }) => ({ value: slug, text: title })),
          ]}
        />
        <Textarea
          {...field('note')}
          label="Note (optional)"
          hint="Why it matters, or who asked for it. Leaders read it; nothing about a case belongs here."
          rows={3}
        />
        <Button>{button}</Button>
      </form>
    </>
  );
}
