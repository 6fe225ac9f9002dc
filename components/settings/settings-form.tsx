'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { ModerationFields } from '#components/settings/moderation-fields.tsx';
import { NumberField } from '#components/settings/number-field.tsx';
import { Tick } from '#components/settings/tick.tsx';
import { Button } from '#components/ui/button.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import type { Settings } from '#lib/domain/council/settings.ts';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type SettingsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  before: Settings;
};

/** What a council decides for itself, each with what it changes. */
export function SettingsForm({ action, before }: SettingsFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const number = { state, before };
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <UnitFields {...number} />
      <Fieldset legend="How long somebody stays signed in" legendSize="m">
        <NumberField name="idleMinutes" suffix="minutes" {...number}>
          Without a click or a key for this long, a person is signed out. They are warned first.
        </NumberField>
        <NumberField name="absoluteHours" suffix="hours" {...number}>
          After this long they sign in again, however busy they are.
        </NumberField>
      </Fieldset>
      <Fieldset legend="When a figure is shown" legendSize="m">
        <NumberField name="minResponsePercent" suffix="%" {...number}>
          Below this share a key area “cannot be ascertained”: too few audits answered it.
        </NumberField>
        <NumberField name="minBaseForAny" suffix="answers" {...number}>
          With fewer answers than this nothing is shown at all.
        </NumberField>
        <NumberField name="minBaseForPercent" suffix="answers" {...number}>
          With fewer than this the counts are shown without a percentage.
        </NumberField>
        <NumberField name="smallBaseBelow" suffix="answers" {...number}>
          With fewer than this a percentage carries the caution “small sample”.
        </NumberField>
        <NumberField name="hideUpTo" suffix="cases" {...number}>
          In a breakdown, a group with this many cases or fewer that met, or that did not, is hidden from
          everybody who cannot open audits, and others with it so that it cannot be worked out.
        </NumberField>
      </Fieldset>
      <Fieldset legend="How long auditors have, and when they are reminded" legendSize="m">
        <NumberField name="auditDays" suffix="working days" {...number}>
          A cycle planned without a due day is due this long after it opens.
        </NumberField>
        <NumberField name="remindBeforeDays" suffix="working days" {...number}>
          So long before an audit is due, its auditors are reminded once.
        </NumberField>
        <NumberField name="chaseEveryDays" suffix="working days" {...number}>
          Auditors are told on the first working day after the due day, and again this often until the audit
          is in.
        </NumberField>
        <NumberField name="escalateAfterDays" suffix="working days late" {...number}>
          From then on coordinators get a list each working morning.
        </NumberField>
        <NumberField name="replyDays" suffix="working days" {...number}>
          Whoever keeps the record of an audited case is asked to read the audit and reply within this time.
        </NumberField>
      </Fieldset>
      <ModerationFields {...number} />
      <Fieldset legend="Answers that could not be sent yet" legendSize="m">
        <Tick name="encryptedOutbox" {...number}>
          An open form holds them in its own memory and nowhere else, so they are lost if the browser is
          closed while the network is away. Ticked, the browser keeps them on its disk until they are sent,
          for seven days at most. Only the auditor who typed them can open them again, signed in, in the same
          browser.
        </Tick>
      </Fieldset>
      <Button>Save settings</Button>
    </form>
  );
}

function UnitFields({ state, before }: { state: FormState; before: Settings }) {
  const field = (name: 'unitName' | 'unitEmail' | 'unitPhone') => ({
    name,
    defaultValue: typed(state.fields, name, before[name]),
    error: problemAt(state, name),
  });
  return (
    <Fieldset legend="Whom auditors ask for help" legendSize="m">
      <Input label="Unit" hint="Shown wherever somebody may be stuck." {...field('unitName')} />
      <Input label="E-mail address (optional)" type="email" spellCheck={false} {...field('unitEmail')} />
      <Input label="Telephone (optional)" type="tel" width={20} {...field('unitPhone')} />
    </Fieldset>
  );
}
