import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountFor, expectAgain } from '#app/(service)/audits/[id]/account-for/actions.ts';
import { AccountForForm } from '#components/cycles/account-for-form.tsx';
import { AccountedSummary } from '#components/cycles/accounted-summary.tsx';
import { ExpectAgainForm } from '#components/cycles/expect-again-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { whileOpen } from '#lib/domain/audits/accounted-audit.ts';
import { auditSteps } from '#lib/domain/audits/workflow.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Record why an audit is not returned' };

/** Why an audit is not coming back, or that it is expected after all. */
export default async function AccountForPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer('audit.account-for');
  const audit = await findAccountedAudit(viewer, (await params).id);
  if (!audit) notFound();
  const steps = whileOpen(audit.cycle.status).ok ? auditSteps(audit.status) : {};
  return (
    <>
      <BackLink href={paths.returns(audit.cycle.id)}>Returns</BackLink>
      <span className="govuk-caption-l">{audit.cycle.name}</span>
      <h1 className="govuk-heading-l">
        {audit.code}: {steps['account-for'] ? 'why it is not returned' : 'its return'}
      </h1>
      <AccountedSummary audit={audit} />
      {steps['account-for'] ? (
        <AccountForForm action={accountFor.bind(null, audit.id)} label={steps['account-for'].label} />
      ) : null}
      {steps['expect-again'] ? (
        <ExpectAgainForm action={expectAgain.bind(null, audit.id)} label={steps['expect-again'].label} />
      ) : null}
      {steps['account-for'] || steps['expect-again'] ? null : (
        <p className="govuk-body">There is nothing to record about the return of this audit now.</p>
      )}
    </>
  );
}
