import { ExpectationForm } from '#components/expectations/expectation-form.tsx';
import { Details } from '#components/ui/details.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { RecordedAgreement } from '#lib/domain/findings/expectation.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { dateInWords, momentInWords } from '#lib/format.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type ExpectationPageProps = {
  tool: string;
  label: string;
  /** What was ever agreed, what holds now first. */
  agreements: readonly RecordedAgreement[];
  agree: Action;
  giveUp: Action;
};

/** What is expected of one key area: now, before, and how it is changed. */
export function ExpectationPage({ tool, label, agreements, agree, giveUp }: ExpectationPageProps) {
  const percent = agreements[0]?.percent ?? null;
  return (
    <>
      <span className="govuk-caption-l">
        {tool} · {label}
      </span>
      <h1 className="govuk-heading-l">
        {percent === null ? 'Nothing is expected yet' : `${percent}% or more is expected`}
      </h1>
      <div className="app-two-thirds">
        <h2 className="govuk-heading-m">Record what was agreed</h2>
        <ExpectationForm action={agree} />
        {percent === null ? null : (
          <Details summary="Expect nothing of this key area any more">
            <ExpectationForm action={giveUp} givesUp />
          </Details>
        )}
      </div>
      <History agreements={agreements} />
    </>
  );
}

function History({ agreements }: Pick<ExpectationPageProps, 'agreements'>) {
  if (agreements.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="agreed-before">
      <h2 className="govuk-heading-m" id="agreed-before">
        What was agreed, and when
      </h2>
      <p className="govuk-body">Nothing here is ever changed or removed. The first line holds now.</p>
      <StackingTable
        columns={[
          { key: 'percent', heading: 'Expected' },
          { key: 'agreed', heading: 'Agreed' },
          { key: 'why', heading: 'Why' },
          { key: 'recorded', heading: 'Recorded' },
        ]}
        rows={agreements.map(({ id, percent, agreedOn, agreedBy, reason, recordedAt, recordedBy }) => ({
          key: id,
          cells: {
            percent: percent === null ? 'Given up' : `${percent}%`,
            agreed: `${dateInWords(agreedOn)}, ${agreedBy}`,
            why: reason,
            recorded: `${momentInWords(recordedAt)}${recordedBy ? `, ${recordedBy}` : ''}`,
          },
        }))}
      />
    </section>
  );
}
