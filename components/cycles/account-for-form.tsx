import { CodedReasonForm } from '#components/cycles/coded-reason-form.tsx';
import { NOT_RETURNED_REASON_NAMES } from '#lib/domain/audits/account-for.ts';
import { NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import type { FormState } from '#lib/domain/parse-form.ts';

type AccountForFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  label: string;
};

/** Why an audit is not coming back: a reason that is counted, and a note that is read. */
export function AccountForForm({ action, label }: AccountForFormProps) {
  return (
    <CodedReasonForm
      action={action}
      legend="Why is it not returned?"
      reasons={NOT_RETURNED_REASON_NAMES.map((value) => ({ value, text: NOT_RETURNED_REASONS[value] }))}
      label={label}
    />
  );
}
