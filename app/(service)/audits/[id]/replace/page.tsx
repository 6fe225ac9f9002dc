import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { replaceThisCase } from '#app/(service)/audits/[id]/replace/actions.ts';
import { AccountedSummary } from '#components/cycles/accounted-summary.tsx';
import { NotReplaceable } from '#components/cycles/not-replaceable.tsx';
import { ReplaceCase } from '#components/cycles/replace-case.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { findReplacement } from '#lib/db/audits/find-replacement.ts';
import { mayReplace, NO_RESERVE } from '#lib/domain/audits/replace-case.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Replace a case' };

/** A drawn case that cannot be audited gives way to the next reserve. */
export default async function ReplaceCasePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer('audit.account-for');
  const audit = await findAccountedAudit(viewer, (await params).id);
  if (!audit) notFound();
  const may = mayReplace({ ...audit, cycleStatus: audit.cycle.status });
  const next = may.ok ? await findReplacement(viewer, audit) : null;
  return (
    <>
      <BackLink href={paths.followUp(audit.id)}>Follow-up of {audit.code}</BackLink>
      <span className="govuk-caption-l">{audit.cycle.name}</span>
      <h1 className="govuk-heading-l">{audit.code}: replace this case</h1>
      <AccountedSummary audit={audit} />
      {next ? (
        <ReplaceCase audit={audit} next={next} action={replaceThisCase.bind(null, audit.id)} />
      ) : (
        <NotReplaceable audit={audit} why={may.ok ? NO_RESERVE : (may.problems[0]?.message ?? '')} />
      )}
    </>
  );
}
