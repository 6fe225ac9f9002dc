import { NumberField } from '#components/settings/number-field.tsx';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { type Settings, TICK_SETTINGS, type TickSetting } from '#lib/domain/council/settings.ts';
import type { FormState } from '#lib/domain/parse-form.ts';

type ModerationFieldsProps = { state: FormState; before: Settings };

/** Which returned audits a third person looks at. */
export function ModerationFields({ state, before }: ModerationFieldsProps) {
  return (
    <Fieldset legend="Which returned audits a third person looks at" legendSize="m">
      <NumberField name="moderationPercent" suffix="%" {...{ state, before }}>
        So many of the cases drawn for a cycle are settled beforehand, by its seed; auditors are not told
        which. It holds for audits that come back from now on.
      </NumberField>
      <Tick name="moderateInadequate" {...{ state, before }} />
      <Tick name="moderateOutstanding" {...{ state, before }} />
    </Fieldset>
  );
}

function Tick({ name, state, before }: ModerationFieldsProps & { name: TickSetting }) {
  const wasPosted = Object.keys(state.fields).length > 0;
  const isTicked = wasPosted ? state.fields[name] === 'yes' : before[name];
  return (
    <Checkboxes
      key={String(isTicked)}
      name={name}
      options={[{ value: 'yes', text: TICK_SETTINGS[name] }]}
      defaultValues={isTicked ? ['yes'] : []}
    />
  );
}
