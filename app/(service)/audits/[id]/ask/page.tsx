import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { ask } from '#app/(service)/audits/[id]/ask/actions.ts';
import { AskPage } from '#components/questions/ask-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { listAsked } from '#lib/db/questions/list-asked.ts';
import { placedQuestions } from '#lib/domain/audits/find-question.ts';
import { describeForm, isOpenTo } from '#lib/domain/audits/form-audit.ts';
import { questionsFor } from '#lib/domain/questions/asked-question.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AskUnitProps = { params: Promise<unknown>; searchParams: Promise<unknown> };

export const metadata: Metadata = { title: 'Ask the unit' };

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ question: z.string().catch('') });

/** A question to the unit, from any place in the form. */
export default async function AskUnitPage({ params, searchParams }: AskUnitProps) {
  const viewer = await requireViewer('audit.answer');
  const parsed = paramsSchema.safeParse(await params);
  const audit = parsed.success ? await findAudit(viewer, parsed.data.id) : null;
  if (!audit) notFound();
  if (!isOpenTo(viewer.personId, audit)) redirect(paths.audit(audit.id));
  const form = describeForm(viewer.personId, audit, isoDateOf(new Date()));
  const asked = questionsFor(form, await listAsked(viewer, audit.id));
  const { question } = querySchema.parse(await searchParams);
  const placed = placedQuestions(form.sections).find((one) => one.question.id === question);
  const back = placed
    ? paths.auditQuestion(audit.id, placed.section.id, placed.question.id)
    : paths.audit(audit.id);
  return (
    <AskPage
      audit={{ ...form, asked }}
      about={placed?.question.id ?? ''}
      back={back}
      action={ask.bind(null, audit.id)}
    />
  );
}
