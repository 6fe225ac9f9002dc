'use client';

import { useActionState } from 'react';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type ReleaseFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  words: string;
  /** The London day, yyyy-mm-dd. */
  today: string;
};

/** The words as they are to be read, and that somebody has looked through them. */
export function ReleaseForm({ action, words, today }: ReleaseFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const ticked = (name: string) => (state.fields[name] === 'yes' ? ['yes'] : []);
  return (
    <form action={act} noValidate className="app-two-thirds">
      <FormProblems problems={state.problems} />
      <WarnedTextarea
        name="words"
        label="Words to release"
        labelSize="m"
        hint="Change what could tell who it is: names, places, dates, rare events. Keep what was meant."
        rows={5}
        today={today}
        stays="It is not released while it stands, unless you say below that it tells nobody who it is."
        error={problemAt(state, 'words')}
        defaultValue={typed(state.fields, 'words', words)}
      />
      <Checkboxes
        name="read"
        small
        options={[{ value: 'yes', text: 'I have read these words: nobody can be known by them' }]}
        defaultValues={ticked('read')}
        error={problemAt(state, 'read')}
      />
      <Checkboxes
        name="harmless"
        small
        options={[
          {
            value: 'yes',
            text: 'What looks like a name or a number, if anything does, tells nobody who it is',
          },
        ]}
        defaultValues={ticked('harmless')}
      />
      <Button>Release these words</Button>
    </form>
  );
}
