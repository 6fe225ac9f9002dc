import { NumberField } from '#components/settings/number-field.tsx';
import { Tick } from '#components/settings/tick.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import type { Settings } from '#lib/domain/council/settings.ts';
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
