import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { changeAnswer } from '#app/(service)/audits/[id]/moderation/[question]/actions.ts';
import { AnswerChanges } from '#components/audits/answer-changes.tsx';
import { AnswerRead } from '#components/audits/answer-read.tsx';
import { ChangeAnswer } from '#components/moderation/change-answer.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findModeration } from '#lib/db/moderation/find-moderation.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { changesByQuestion } from '#lib/domain/audits/after-return.ts';
import { describeForm } from '#lib/domain/audits/form-audit.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Change an answer' };

const paramsSchema = z.object({ id: z.uuid(), question: z.string() });

/** One answer of a returned audit, to be changed by its moderator with a reason. */
export default async function ModerateAnswerPage({ params }: { params: Promise<unknown> }) {
  const viewer = await requireViewer('audit.moderate');
  const parsed = paramsSchema.safeParse(await params);
  const found = parsed.success ? await findModeration(viewer, parsed.data.id) : null;
  const question = found && findQuestion(found.audit.tool.definition, parsed.data?.question ?? '');
  if (!found || !question) notFound();
  const { audit, after } = found;
  const form = describeForm(viewer.personId, audit, isoDateOf(new Date()));
  const given = form.answers[question.id] ?? null;
  return (
    <>
      <BackLink href={`${paths.moderation(audit.id)}#${question.id}`}>Moderate {audit.code}</BackLink>
      <div className="app-two-thirds">
        <span className="govuk-caption-xl">
          {audit.code} · {audit.cycleName}
        </span>
        <h1 className="govuk-heading-xl">Change an answer</h1>
        <h2 className="govuk-heading-m">The answer as it stands</h2>
        <AnswerRead question={question} given={given} form={form} />
        <AnswerChanges
          question={question}
          changes={changesByQuestion(after.changes).get(question.id) ?? []}
        />
        <ChangeAnswer
          audit={{ ...form, sections: [], answers: {} }}
          question={question}
          standing={given?.answer ?? NO_ANSWER}
          action={changeAnswer.bind(null, { auditId: audit.id, questionId: question.id })}
        />
      </div>
    </>
  );
}
