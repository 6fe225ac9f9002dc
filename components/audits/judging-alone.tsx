import { AloneProgress, type AloneSitter } from '#components/audits/alone-progress.tsx';
import { AuditFacts } from '#components/audits/audit-facts.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { AuditRecord } from '#lib/domain/audits/audit-record.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { AUDIT_STATUSES } from '#lib/domain/audits/workflow.ts';
import { paths } from '#lib/paths.ts';

type JudgingAloneProps = {
  audit: AuditRecord;
  form: FormAudit;
  sitters: readonly AloneSitter[];
  asked: number;
  canReopen: boolean;
};

/** An audit whose pair judges alone, for whoever is not of the pair: how far each is, and no answer of either. */
export function JudgingAlone({ audit, form, sitters, asked, canReopen }: JudgingAloneProps) {
  const { id, code, cycleName, status } = audit;
  return (
    <>
      <span className="govuk-caption-xl">{cycleName}</span>
      <h1 className="govuk-heading-xl">
        {code} <Tag colour={AUDIT_STATUSES[status].tag}>{AUDIT_STATUSES[status].label}</Tag>
      </h1>
      <p className="govuk-body app-two-thirds">
        Each of this pair judges alone first. Until both have finished nobody sees what the other answered,
        and that includes you: their answers will be here once they agree together.
      </p>
      <AloneProgress sitters={sitters} asked={asked} />
      <AuditFacts audit={audit} form={form} />
      <p className="govuk-body">
        {canReopen ? (
          <>
            <a className="govuk-link" href={paths.reopenJudgement(id)}>
              Open a judgement again
            </a>{' '}
            ·{' '}
          </>
        ) : null}
        <a className="govuk-link" href={paths.auditHistory(id)}>
          See what has happened to this audit
        </a>
      </p>
    </>
  );
}
