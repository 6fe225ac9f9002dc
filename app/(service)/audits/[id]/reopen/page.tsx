import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { openAgain } from '#app/(service)/audits/[id]/reopen/actions.ts';
import { ReopenForm } from '#components/audits/reopen-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAuditToReopen } from '#lib/db/audits/reopen-judgement.ts';
import { reopenable } from '#lib/domain/audits/reopen-judgement.ts';
import { listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ReopenPageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Open a judgement again' };

const paramsSchema = z.object({ id: z.uuid() });

/** Opens one auditor's own judgement again, with the reason they will read. */
export default async function ReopenPage({ params }: ReopenPageProps) {
  const viewer = await requireViewer('audit.reopen');
  const parsed = paramsSchema.safeParse(await params);
  const audit = parsed.success ? await findAuditToReopen(viewer, parsed.data.id) : null;
  if (!audit) notFound();
  const people = reopenable(viewer, audit);
  const isOwn = people.every(({ personId }) => personId === viewer.personId);
  return (
    <>
      <BackLink href={paths.audit(audit.id)}>{audit.code}</BackLink>
      <div className="app-two-thirds">
        <span className="govuk-caption-xl">
          {audit.code} · {audit.cycleName}
        </span>
        <h1 className="govuk-heading-xl">Open a judgement again</h1>
        <p className="govuk-body">
          {isOwn ? 'You' : listInWords(people.map(({ name }) => name))} can then change what was answered
          alone, and finish again.
          {audit.agreeingSince
            ? ' What was first judged blind stays on record for measuring agreement; questions that come to differ are settled again.'
            : ''}
        </p>
        <ReopenForm
          people={people.map(({ personId, name }) => ({ personId, name }))}
          isOwn={isOwn}
          action={openAgain.bind(null, audit.id)}
        />
      </div>
    </>
  );
}
