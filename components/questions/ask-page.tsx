import { AskUnitForm } from '#components/questions/ask-unit-form.tsx';
import { AskedList } from '#components/questions/asked-list.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { FormState } from '#lib/domain/parse-form.ts';

type AskPageProps = {
  audit: FormAudit;
  /** The question it is about; empty for the audit as a whole. */
  about: string;
  /** Where the reader came from in the form. */
  back: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** A question to the unit from the form of an audit, and what was asked before. */
export function AskPage({ audit, about, back, action }: AskPageProps) {
  const { unitName } = audit.unit;
  const questions = audit.sections.flatMap((section) => section.questions);
  return (
    <>
      <BackLink href={back}>Back to the form</BackLink>
      <div className="app-two-thirds">
        <span className="govuk-caption-xl">
          {audit.code} · {audit.cycleName}
        </span>
        <h1 className="govuk-heading-xl">
          Ask the {unitName.charAt(0).toLowerCase()}
          {unitName.slice(1)}
        </h1>
        <p className="govuk-body">
          Your answers are kept as they are. The unit’s answer appears in the form, beside the question it is
          about, and you are told when it is there.
        </p>
        <AskUnitForm
          action={action}
          about={about}
          today={audit.today}
          options={questions.map(({ id, number, text }) => ({ value: id, text: `${number} ${text}` }))}
        />
        {audit.asked.length === 0 ? null : (
          <>
            <h2 className="govuk-heading-m">Asked before</h2>
            <AskedList {...audit} />
          </>
        )}
      </div>
    </>
  );
}
