import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountFor, allowLate, expectAgain } from '#app/(service)/audits/[id]/account-for/actions.ts';
import { AccountForForm } from '#components/cycles/account-for-form.tsx';
import { AccountedSummary } from '#components/cycles/accounted-summary.tsx';
import { ReturnStepForm } from '#components/cycles/return-step-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { lateWords, stepNow } from '#lib/domain/audits/cut-off.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Record why an audit is not returned' };

/** Why an audit is not coming back, or that it is expected after all. */
export default async function AccountForPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer('audit.account-for');
  const audit = await findAccountedAudit(viewer, (await params).id);
  if (!audit) notFound();
  const now = { ...audit, cycle: audit.cycle.status };
  const reason = stepNow('account-for', now);
  const again = stepNow('expect-again', now);
  const late = stepNow('allow-late', now);
  return (
    <>
      <BackLink href={paths.followUp(audit.id)}>Follow-up of {audit.code}</BackLink>
      <span className="govuk-caption-l">{audit.cycle.name}</span>
      <h1 className="govuk-heading-l">
        {audit.code}: {reason ? 'why it is not returned' : 'its return'}
      </h1>
      <AccountedSummary audit={audit} />
      {reason ? <AccountForForm action={accountFor.bind(null, audit.id)} label={reason} /> : null}
      {again ? <ReturnStepForm action={expectAgain.bind(null, audit.id)} label={again} /> : null}
      {late ? (
        <ReturnStepForm
          action={allowLate.bind(null, audit.id)}
          explains={lateWords(audit.cycle.status)}
          label={late}
        />
      ) : null}
      {reason || again || late ? null : (
        <p className="govuk-body">There is nothing to record about the return of this audit now.</p>
      )}
    </>
  );
}
