import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { dueDayWords } from '#lib/domain/working-days.ts';

type DueDayWordsProps = {
  /** What is typed so far. */
  fields: FormFields;
  /** The plan as it stands, where it is being changed. */
  before: Record<string, string>;
  auditDays: number;
};

/** How many working days the auditors have by the dates typed so far. */
export function DueDayWords({ fields, before, auditDays }: DueDayWordsProps) {
  const dayOf = (name: string) => isoFromTyped(typedDate(fields, name, before[name]));
  const words = dueDayWords({ opensOn: dayOf('opensOn'), dueOn: dayOf('dueOn'), auditDays });
  return (
    <div className="govuk-body" aria-live="polite">
      {words.length === 0 ? null : (
        <p className="govuk-body">
          <strong>Time for the audits.</strong> {words.join(' ')}
        </p>
      )}
    </div>
  );
}
