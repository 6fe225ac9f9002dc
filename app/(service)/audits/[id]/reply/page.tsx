import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { decide } from '#app/(service)/audits/[id]/reply/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { AuditReplies } from '#components/replies/audit-replies.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findReplies } from '#lib/db/replies/find-replies.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import { paths } from '#lib/paths.ts';

type AuditReplyPageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export const metadata: Metadata = { title: 'What the practitioner says' };

const searchSchema = z.object({ done: z.enum(['changed', 'stands']).optional().catch(undefined) });
const DONE = {
  changed: 'The answer is changed, and the figures with it',
  stands: 'The answer stands',
} as const;

/** What those whose case it is say about a returned audit; its pair decides about what they point to. */
export default async function AuditReplyPage({ params, searchParams }: AuditReplyPageProps) {
  const viewer = await requireViewer('audit.read');
  const { id } = await params;
  const audit = isRowId(id) ? await findReplies(viewer, id) : null;
  if (!audit) notFound();
  const { done } = searchSchema.parse(await searchParams);
  const pair = audit.pair.map(({ personId }) => personId);
  return (
    <>
      <BackLink href={paths.audit(audit.id)}>{audit.code}</BackLink>
      <DoneAlert done={done} words={DONE} />
      <span className="govuk-caption-l">{audit.cycleName}</span>
      <h1 className="govuk-heading-l">{audit.code}: what the practitioner says</h1>
      <AuditReplies
        audit={audit}
        isOfPair={can(viewer, 'audit.answer', { pair })}
        decide={decide.bind(null, audit.id)}
      />
    </>
  );
}
