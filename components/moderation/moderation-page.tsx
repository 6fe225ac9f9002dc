import { AnswerChanges } from '#components/audits/answer-changes.tsx';
import { AnswerRead } from '#components/audits/answer-read.tsx';
import { AuditFacts } from '#components/audits/audit-facts.tsx';
import { AuditConcerns } from '#components/concerns/audit-concerns.tsx';
import { FinishForm } from '#components/moderation/finish-form.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import {
  type AfterReturn,
  changesByQuestion,
  type ModerationRecord,
} from '#lib/domain/audits/after-return.ts';
import type { AuditRecord } from '#lib/domain/audits/audit-record.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

const DONE = { changed: 'The answer is changed', saved: 'What you wrote is kept' } as const;

type ModerationPageProps = {
  audit: AuditRecord;
  form: FormAudit;
  after: AfterReturn;
  /** The judgement the answers suggest as they stand now. */
  suggested: ModerationRecord['gradeBefore'];
  /** What has just been done. */
  done?: keyof typeof DONE;
  finish: (state: FormState, form: FormData) => Promise<FormState>;
};

/** A returned audit as its moderator reads it, with the way to change each answer and to finish. */
export function ModerationPage({ audit, form, after, suggested, done, finish }: ModerationPageProps) {
  const changes = changesByQuestion(after.changes);
  return (
    <>
      <DoneAlert done={done} words={DONE} />
      <BackLink href={paths.home()}>Home</BackLink>
      <span className="govuk-caption-xl">{audit.cycleName}</span>
      <h1 className="govuk-heading-xl">Moderate {audit.code}</h1>
      <p className="govuk-body">
        Read the audit beside the record. Where you judge otherwise, change the answer with a reason: what the
        pair answered stays beside it. At the end you say how good the work is as a whole.
      </p>
      <AuditFacts audit={audit} form={form} />
      <AuditConcerns audit={audit} form={form} moderates />
      {form.sections.map((section) => (
        <section key={section.id} className="app-audit-read" aria-labelledby={`section-${section.id}`}>
          <h2 className="govuk-heading-l" id={`section-${section.id}`}>
            {section.title}
          </h2>
          {section.questions.map((question) => (
            <div key={question.id}>
              <AnswerRead question={question} given={form.answers[question.id] ?? null} form={form} />
              <AnswerChanges question={question} changes={changes.get(question.id) ?? []} />
              <p className="govuk-body app-moderate__change">
                <a className="govuk-link" href={paths.moderateAnswer(audit.id, question.id)}>
                  Change this answer
                  <span className="govuk-visually-hidden"> to {question.number}</span>
                </a>
              </p>
            </div>
          ))}
        </section>
      ))}
      <FinishForm action={finish} before={after.moderation} suggested={suggested} />
    </>
  );
}
