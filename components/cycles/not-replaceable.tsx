import { Alert } from '#components/ui/alert.tsx';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { stepNow } from '#lib/domain/audits/cut-off.ts';
import { paths } from '#lib/paths.ts';

/** Why a case cannot be replaced, and what can be done instead. */
export function NotReplaceable({ audit, why }: { audit: AccountedAudit; why: string }) {
  const instead = stepNow('account-for', { ...audit, cycle: audit.cycle.status });
  return (
    <Alert kind="warning" title="This case cannot be replaced">
      <p className="govuk-body">{why}.</p>
      {instead ? (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.accountFor(audit.id)}>
            {instead}
          </a>
        </p>
      ) : null}
    </Alert>
  );
}
