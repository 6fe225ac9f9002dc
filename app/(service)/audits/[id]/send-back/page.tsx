import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { sendBack } from '#app/(service)/audits/[id]/send-back/actions.ts';
import { SendBackForm } from '#components/audits/send-back-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAuditToSendBack } from '#lib/db/audits/send-back-audit.ts';
import { stepNow } from '#lib/domain/audits/cut-off.ts';
import { listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type SendBackPageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Send an audit back' };

const paramsSchema = z.object({ id: z.uuid() });

/** Sends a returned audit back to its pair, with the reason they will read. */
export default async function SendBackPage({ params }: SendBackPageProps) {
  const viewer = await requireViewer('audit.send-back');
  const parsed = paramsSchema.safeParse(await params);
  const audit = parsed.success ? await findAuditToSendBack(viewer, parsed.data.id) : null;
  if (!audit) notFound();
  const isOpen = stepNow('send-back', { ...audit, cycle: audit.cycleStatus }) !== null;
  if (!isOpen || audit.moderatorId !== null) redirect(paths.audit(audit.id));
  return (
    <>
      <BackLink href={paths.audit(audit.id)}>{audit.code}</BackLink>
      <div className="app-two-thirds">
        <span className="govuk-caption-xl">
          {audit.code} · {audit.cycleName}
        </span>
        <h1 className="govuk-heading-xl">Send this audit back</h1>
        <p className="govuk-body">
          It goes back to {listInWords(audit.pair.map(({ name }) => name))}, leaves the figures, and can be
          changed and returned again. Every answer stays as it is.
        </p>
        <SendBackForm action={sendBack.bind(null, audit.id)} />
      </div>
    </>
  );
}
