import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { changeDue, restoreDue } from '#app/(service)/audits/[id]/due/actions.ts';
import { AccountedSummary } from '#components/cycles/accounted-summary.tsx';
import { DueDayForm } from '#components/cycles/due-day-form.tsx';
import { ReturnStepForm } from '#components/cycles/return-step-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { mayChangeDue } from '#lib/domain/audits/due-day.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Change the day an audit is due' };

/** A later day for one audit alone, and the way back to the cycle's. */
export default async function DuePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer('audit.account-for');
  const audit = await findAccountedAudit(viewer, (await params).id);
  if (!audit) notFound();
  const { id, code, cycle, ownDueOn, dueReason } = audit;
  const may = mayChangeDue(audit.status, cycle.status);
  const cycleDay = dateInWords(cycle.dueOn);
  return (
    <>
      <BackLink href={paths.followUp(id)}>Follow-up of {code}</BackLink>
      <span className="govuk-caption-l">{cycle.name}</span>
      <h1 className="govuk-heading-l">{code}: a later day</h1>
      <AccountedSummary audit={audit} />
      {may.ok ? (
        <DueDayForm
          action={changeDue.bind(null, id)}
          before={{ dueOn: ownDueOn ?? '', reason: dueReason }}
          hint={`All audits of this cycle are due on ${cycleDay}. This one is late only after the day you enter.`}
        />
      ) : (
        <p className="govuk-body">{may.problems[0]?.message}.</p>
      )}
      {may.ok && ownDueOn !== null ? (
        <ReturnStepForm
          action={restoreDue.bind(null, id)}
          explains={`Or let it be due with all the others, on ${cycleDay}.`}
          label="Take this day back"
        />
      ) : null}
    </>
  );
}
