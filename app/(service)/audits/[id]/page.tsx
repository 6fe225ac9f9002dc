import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { v7 } from 'uuid';
import { z } from 'zod';
import { saveSection } from '#app/(service)/audits/[id]/actions.ts';
import { AuditRead } from '#components/audits/audit-read.tsx';
import { AuditForm } from '#components/audits/form/audit-form.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { stepNow } from '#lib/domain/audits/cut-off.ts';
import { describeForm, isOpenTo } from '#lib/domain/audits/form-audit.ts';
import { can } from '#lib/domain/permissions.ts';
import { isoDateOf } from '#lib/format.ts';

type AuditPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Audit' };

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ done: z.enum(['returned', 'sent-back']).optional().catch(undefined) });

/** One audit: the form while its pair may answer, the same questions as text for everyone else who may read it. */
export default async function AuditPage({ params, searchParams }: AuditPageProps) {
  const viewer = await requireViewer('audit.read');
  const parsed = paramsSchema.safeParse(await params);
  const audit = parsed.success ? await findAudit(viewer, parsed.data.id) : null;
  if (!audit) notFound();
  const form = describeForm(viewer.personId, audit, isoDateOf(new Date()));
  if (!isOpenTo(viewer.personId, audit)) {
    const now = { ...audit, cycle: audit.cycleStatus };
    const canSendBack = can(viewer, 'audit.send-back') && stepNow('send-back', now) !== null;
    const { done } = querySchema.parse(await searchParams);
    return <AuditRead audit={audit} form={form} done={done} canSendBack={canSendBack} />;
  }
  const questions = form.sections.flatMap((section) => section.questions);
  const commands = Object.fromEntries(questions.map(({ id }) => [id, v7()]));
  return <AuditForm audit={form} commands={commands} saveSection={saveSection.bind(null, audit.id)} />;
}
