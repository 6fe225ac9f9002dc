import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { finish } from '#app/(service)/audits/[id]/moderation/actions.ts';
import { ModerationPage } from '#components/moderation/moderation-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findModeration } from '#lib/db/moderation/find-moderation.ts';
import { describeForm } from '#lib/domain/audits/form-audit.ts';
import { suggestedGrade } from '#lib/domain/audits/suggested-grade.ts';
import { isoDateOf } from '#lib/format.ts';

type AuditModerationProps = { params: Promise<unknown>; searchParams: Promise<unknown> };

export const metadata: Metadata = { title: 'Moderate an audit' };

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ done: z.enum(['changed', 'saved']).optional().catch(undefined) });

/** A returned audit for whoever moderates it now. */
export default async function AuditModerationPage({ params, searchParams }: AuditModerationProps) {
  const viewer = await requireViewer('audit.moderate');
  const parsed = paramsSchema.safeParse(await params);
  const found = parsed.success ? await findModeration(viewer, parsed.data.id) : null;
  if (!found) notFound();
  const { audit, after } = found;
  const given = new Map(audit.answers.map(({ questionId, answer }) => [questionId, answer]));
  return (
    <ModerationPage
      audit={audit}
      after={after}
      form={describeForm(viewer.personId, audit, isoDateOf(new Date()))}
      suggested={suggestedGrade(audit.tool.definition, given).suggested}
      done={querySchema.parse(await searchParams).done}
      finish={finish.bind(null, audit.id)}
    />
  );
}
