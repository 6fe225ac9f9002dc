import type { ReactNode } from 'react';
import { AuditAnswers } from '#components/audits/audit-answers.tsx';
import { AuditFacts } from '#components/audits/audit-facts.tsx';
import { AuditConcerns } from '#components/concerns/audit-concerns.tsx';
import { ModerationSummary } from '#components/moderation/moderation-summary.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { PrintLink } from '#components/tools/print-link.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { AfterReturn } from '#lib/domain/audits/after-return.ts';
import type { AuditRecord } from '#lib/domain/audits/audit-record.ts';
import type { Difference } from '#lib/domain/audits/differences.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import { AUDIT_STATUSES } from '#lib/domain/audits/workflow.ts';
import { paths } from '#lib/paths.ts';

const DONE = {
  returned: 'The audit is returned. Thank you',
  'sent-back': 'The audit is sent back to its pair',
} as const;

type AuditReadProps = {
  audit: AuditRecord;
  form: FormAudit;
  /** What has just been done to it. */
  done?: keyof typeof DONE;
  canSendBack: boolean;
  canReopen: boolean;
  /** What the pair judged differently while each was alone; none where they worked together. */
  differences: readonly Difference[];
  /** What was changed since its return, and what its moderator wrote. */
  after: AfterReturn;
  /** What has come of it since its return. */
  notices?: ReactNode;
};

/** An audit to read and to print: the same questions as the form, with their answers as text. */
export function AuditRead({ audit, form, done, notices, differences, after, ...may }: AuditReadProps) {
  const { id, code, cycleName, status, selection } = audit;
  return (
    <>
      <DoneAlert done={done} words={DONE} />
      <div className="app-title-row">
        <div>
          <span className="govuk-caption-xl">{cycleName}</span>
          <h1 className="govuk-heading-xl">
            {code} <Tag colour={AUDIT_STATUSES[status].tag}>{AUDIT_STATUSES[status].label}</Tag>{' '}
            {selection === 'targeted' ? <Tag colour="purple">{SELECTIONS.targeted.label}</Tag> : null}
          </h1>
        </div>
        <div className="govuk-button-group app-screen-only">
          {may.canSendBack ? (
            <ButtonLink href={paths.sendBack(id)} variant="secondary">
              Send back to the pair
            </ButtonLink>
          ) : null}
          <PrintLink>Print this audit</PrintLink>
        </div>
      </div>
      {audit.sentBackReason === '' ? null : (
        <Alert kind="warning" title="Sent back to the pair">
          <p className="govuk-body">{audit.sentBackReason}</p>
        </Alert>
      )}
      {status === 'replaced' ? (
        <Alert title="This case was replaced">
          <p className="govuk-body">
            Nothing more is needed here. What was answered is kept and counted nowhere.
          </p>
        </Alert>
      ) : null}
      {notices}
      <AuditFacts audit={audit} form={form} />
      <ModerationSummary after={after} />
      <AuditConcerns audit={audit} form={form} />
      <p className="govuk-body app-screen-only">
        <a className="govuk-link" href={paths.auditHistory(id)}>
          See every change to this audit
        </a>
        {may.canReopen ? (
          <>
            {' · '}
            <a className="govuk-link" href={paths.reopenJudgement(id)}>
              Open a judgement again
            </a>
          </>
        ) : null}
      </p>
      <AuditAnswers form={form} differences={differences} after={after} />
    </>
  );
}
