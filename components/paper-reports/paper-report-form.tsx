'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { AreaFields } from '#components/paper-reports/area-fields.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { typedDate } from '#lib/domain/date-fields.ts';
import { emptyForm, type FormFields, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type PaperReportFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The key areas of the tool, in the order of the report. */
  areas: readonly { id: string; label: string }[];
  /** The report as it stands, field by field; empty for a new one. */
  before?: FormFields;
  button: string;
};

/** Copies the figures of an old report, or changes them: one form, two pages. */
export function PaperReportForm({ action, areas, before = {}, button }: PaperReportFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const fields = Object.keys(state.fields).length > 0 ? state.fields : before;
  const field = (name: string) => ({
    name,
    defaultValue: typed(fields, name),
    error: problemAt(state, name),
  });
  return (
    <>
      <FormProblems
        problems={state.problems.map(({ field: at, message }) => ({
          field: at === 'reportedOn' ? 'reportedOn-day' : at,
          message,
        }))}
      />
      <form action={act} noValidate key={JSON.stringify([state.fields, before])}>
        <div className="app-two-thirds">
          <Input
            {...field('name')}
            label="Name of the report"
            labelSize="s"
            hint="As people know it, such as “Annual audit report 2009”"
          />
          <DateInput
            id="reportedOn"
            namePrefix="reportedOn"
            legend="Date of the report"
            legendSize="s"
            defaultValues={typedDate(fields, 'reportedOn')}
            error={problemAt(state, 'reportedOn')}
          />
          <Input
            {...field('returned')}
            label="Audits it was made from"
            labelSize="s"
            hint="No figure in it can have come from more"
            width={5}
            inputMode="numeric"
          />
        </div>
        <h2 className="govuk-heading-m">What it printed, by key area</h2>
        <p className="govuk-body app-two-thirds">
          Copy each percentage exactly as it is printed, decimals and all. Add the counts where the report
          gives them: only a figure whose counts are known can be tested. Leave empty what it does not say.
        </p>
        {areas.map((area) => (
          <AreaFields key={area.id} area={area} field={field} />
        ))}
        <Button>{button}</Button>
      </form>
    </>
  );
}
