import type { ReactNode } from 'react';
import { AnswerGiven } from '#components/audits/answer-read.tsx';
import type { JudgedSide } from '#lib/domain/audits/differences.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Question } from '#lib/domain/tools/question.ts';

type JudgementSideProps = {
  side: JudgedSide;
  question: Question;
  form: Pick<FormAudit, 'vocabulary'>;
  /** What can be done with it. */
  children?: ReactNode;
};

/** What one auditor judged of a question before they knew the other's answer, and all they said beside it. */
export function JudgementSide({
  side: { name, isReader, given },
  question,
  form,
  children,
}: JudgementSideProps) {
  return (
    <div className="app-side">
      <h4 className="govuk-heading-s app-side__name">{isReader ? `${name} (you)` : name}</h4>
      <AnswerGiven question={question} given={given && { ...given, by: '' }} form={form} />
      {children}
    </div>
  );
}
