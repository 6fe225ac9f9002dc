import { Fragment } from 'react';
import { OriginalJudgements } from '#components/audits/agree/original-judgements.tsx';
import { AnswerChanges } from '#components/audits/answer-changes.tsx';
import { AnswerRead } from '#components/audits/answer-read.tsx';
import { type AfterReturn, changesByQuestion } from '#lib/domain/audits/after-return.ts';
import type { Difference } from '#lib/domain/audits/differences.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';

type AuditAnswersProps = {
  form: FormAudit;
  differences: readonly Difference[];
  after: Pick<AfterReturn, 'changes'>;
};

/** Every question with its answer: beside it what the pair judged differently while alone, and what was changed after the return. */
export function AuditAnswers({ form, differences, after }: AuditAnswersProps) {
  const changes = changesByQuestion(after.changes);
  const differenceOf = new Map(differences.map((difference) => [difference.question.id, difference]));
  return form.sections.map((section) => (
    <section key={section.id} className="app-audit-read" aria-labelledby={`section-${section.id}`}>
      <h2 className="govuk-heading-l" id={`section-${section.id}`}>
        {section.title}
      </h2>
      {section.questions.map((question) => {
        const difference = differenceOf.get(question.id);
        return (
          <Fragment key={question.id}>
            <AnswerRead question={question} given={form.answers[question.id] ?? null} form={form} />
            {difference ? <OriginalJudgements difference={difference} form={form} /> : null}
            <AnswerChanges question={question} changes={changes.get(question.id) ?? []} />
          </Fragment>
        );
      })}
    </section>
  ));
}
