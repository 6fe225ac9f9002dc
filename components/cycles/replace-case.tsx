import { CodedReasonForm } from '#components/cycles/coded-reason-form.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { REPLACED_REASON_NAMES, REPLACED_REASONS } from '#lib/domain/audits/replace-case.ts';
import type { Replacement } from '#lib/domain/audits/replacement.ts';
import { AUDIT_STATUSES, auditSteps } from '#lib/domain/audits/workflow.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { SEATS } from '#lib/domain/people/roles.ts';

type ReplaceCaseProps = {
  audit: AccountedAudit;
  next: Replacement;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** What steps in for a case and what becomes of its pair, then the reason. */
export function ReplaceCase({ audit, next, action }: ReplaceCaseProps) {
  return (
    <>
      <section aria-labelledby="next" className="app-two-thirds">
        <h2 className="govuk-heading-m" id="next">
          What steps in
        </h2>
        <SummaryList rows={nextRows(next)} />
        <p className="govuk-body">
          {audit.code} keeps its answers and its history, takes the status “{AUDIT_STATUSES.replaced.label}”
          and leaves every count. The draw stays as it is: {next.code} is the next reserve of the same draw.
        </p>
      </section>
      <CodedReasonForm
        action={action}
        legend="Why is this case replaced?"
        reasons={REPLACED_REASON_NAMES.map((value) => ({ value, text: REPLACED_REASONS[value] }))}
        label={auditSteps(audit.status).replace?.label ?? ''}
      />
    </>
  );
}

const nextRows = ({ code, team, pair }: Replacement) => [
  { name: 'Audit', value: code },
  { name: 'Team', value: team },
  ...pair.map(({ seat, name, problem }) => ({
    name: SEATS[seat].label,
    value:
      problem === null ? (
        `${name} stays`
      ) : (
        <>Nobody yet. {problem}. You choose somebody else on the page of pairs.</>
      ),
  })),
];
